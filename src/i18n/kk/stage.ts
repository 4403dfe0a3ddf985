import { words } from '../dictionary';

/** Kazakh: what the stage says besides the words of its scenes. */
export const stage = words('stage', {
  'stage.label': 'Сахна',
  'stage.speaker': 'Баяндамашының терезесі',
  'stage.scene': 'Көрініс {number}, барлығы {total}',
  'stage.number': 'Көрініс {number}: {key} басыңыз',
  'stage.loading': 'Баян жүктелуде',
  'stage.missing': 'Бұл желінің баяны жоқ',
  'stage.replay': 'Келісімдер қол қойылу ретімен',
  'stage.replayed': 'Қол қойылған күні бар: {total}. Күні жоқ немесе қол қойылмаған: {left}.',
  'stage.signed': '{names}: {number}, барлығы {total}',
  'stage.noneSigned': 'Мұнда қол қойылған күні бар келісім жоқ',
  'stage.failed': 'Деректерді жүктеу мүмкін болмады',
  'stage.noNetwork': '«{id}» деген желі мұнда жоқ',
  'stage.noEvent': '«{id}» деген іс-шара бұл желіде жоқ',
  'stage.unopened': 'Баяндамашының терезесі ашылмады. Бұл бетке терезе ашуға рұқсат беріп, {key} пернесін қайта басыңыз.',
  'stage.sources': 'Дереккөздер',
  'stage.sourceCount': { one: 'Деректерде {count} дереккөз көрсетілген', other: 'Деректерде {count} дереккөз көрсетілген' },
  'stage.draft': 'Қаралама, жарияланбаған',
  'stage.covered': 'Экран жабылған',
  'stage.keys': 'Пернелер',
  'stage.keys.next': 'келесі',
  'stage.keys.previous': 'алдыңғы',
  'stage.keys.ends': 'бірінші, соңғы',
  'stage.keys.jump': '1–99-көрініске',
  'stage.keys.black': 'қара',
  'stage.keys.white': 'ақ',
  'stage.keys.fullscreen': 'толық экран',
  'stage.keys.speaker': 'баяндамашының терезесі',
  'stage.keys.help': 'осы пернелер'
});
