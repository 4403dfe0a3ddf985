import { words } from '../dictionary';

/** Russian: the entries of what is selected. */
export const entry = words('entry', {
  'event.sides': 'Университеты: {sideA} — {universitiesA}, {sideB} — {universitiesB}',
  'event.participants': 'Университеты, об участии которых известно',
  'event.agreements': 'Соглашения в данных',
  'event.none': 'Ни в одном найденном источнике пары университетов не названы. Штриховая полоса обозначает само объявление.',
  'event.rule':
    'Объявлено — общее число, названное на мероприятии. В списке — пары университетов, названные в списке или в строке данных. С источником — пары из списка, для которых здесь есть собственный источник.',

  'detail.close': 'Назад к сети',
  'detail.agreements': 'Соглашения',
  'detail.partners': 'Партнёры',
  'detail.universities': 'Университеты',
  'detail.students': 'Студенты',
  'detail.events': 'Мероприятия',
  'detail.noAgreements': 'В данных нет задокументированных соглашений этого университета. Это не значит, что их нет вообще.',
  'detail.website': 'Сайт',
  'detail.founded': 'Год основания: {year}',
  'detail.unplaced': 'Местоположение неизвестно: на карте нет',
  'detail.occasion': 'Обстоятельства',
  'detail.evidence': 'Что сказано в источнике',

  'mobility.from': '{from} → {to}',
  'mobility.allForeign': 'Все иностранные студенты: {to}',
  'mobility.at': {
    one: 'в {count} университете',
    few: 'в {count} университетах',
    many: 'в {count} университетах',
    other: 'в {count} университета'
  },
  'mobility.asOf': 'данные на {date}',
  'mobility.about': 'около {number}',
  'mobility.more_than': 'более {number}',
  'mobility.nearly': 'почти {number}',
  'mobility.all': 'все студенты',
  'mobility.exchange': 'студенты по обмену',
  'mobility.scholarship': 'стипендиаты',
  'mobility.quota': 'выделенные места',
  'mobility.subset': 'часть студентов',
  'mobility.never': 'Числа, которые считают разное, никогда не складываются.',
  'mobility.counted': 'Что считается',
  'mobility.compare': 'Сравнить два показателя',
  'mobility.first': 'Первый показатель',
  'mobility.second': 'Второй показатель',
  'mobility.difference': 'Разница ({earlier} → {later}): {difference}',
  'mobility.noDifference': 'Разница не указывается: {reasons}.',
  'mobility.obstacle.direction': 'направления различны',
  'mobility.obstacle.kind': 'они считают разное',
  'mobility.obstacle.institution': 'они относятся к разным организациям',
  'mobility.obstacle.period': 'они относятся не к двум периодам одинаковой длины',
  'mobility.obstacle.sourceType': 'у одного источник в сети, у другого печатный или никакого',
  'mobility.caution.publisher': 'Показатели приведены разными издателями, которые могут считать по-разному.',
  'mobility.caution.inexact': 'Хотя бы один из двух показателей не точен.',
  'mobility.reciprocity': 'Баланс двух направлений, {date}: {share}',
  'mobility.reciprocityRule':
    'Доля студентов обоих направлений, которым соответствует студент встречного направления: 100 % — поровну в обе стороны, 0 % — только в одну.',
  'mobility.onMap': 'Студенты на карте',
  'mobility.offMap': 'не показывать',
  'mobility.arrow': 'Студенты, откуда и куда: последний показатель каждой пары',

  'university.status.closed': 'Закрыт',
  'university.status.planned': 'Планируется',
  'university.status.unverified': 'Действует ли, не проверено'
});
