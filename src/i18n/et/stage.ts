import { words } from '../dictionary';

/** Estonian: what the stage says besides the words of its scenes. */
export const stage = words('stage', {
  'stage.label': 'Lava',
  'stage.speaker': 'Kõneleja aken',
  'stage.scene': 'Stseen {number}, kokku {total}',
  'stage.number': 'Stseen {number}: vajutage {key}',
  'stage.loading': 'Lugu laaditakse',
  'stage.missing': 'Sellel võrgustikul pole lugu',
  'stage.replay': 'Kokkulepped allkirjastamise järjekorras',
  'stage.replayed': 'Allkirjastamise kuupäevaga: {total}. Kuupäevata või allkirjastamata: {left}.',
  'stage.signed': '{names}: {number}, kokku {total}',
  'stage.noneSigned': 'Siin pole ühtegi allkirjastamise kuupäevaga kokkulepet',
  'stage.failed': 'Andmeid ei õnnestunud laadida',
  'stage.noNetwork': 'Võrgustikku „{id}“ siin ei ole',
  'stage.noEvent': 'Sündmust „{id}“ selles võrgustikus ei ole',
  'stage.unopened': 'Kõneleja aken ei avanenud. Lubage sellel lehel aknaid avada ja vajutage uuesti klahvi {key}.',
  'stage.sources': 'Allikad',
  'stage.sourceCount': { one: 'Andmetes on nimetatud {count} allikas', other: 'Andmetes on nimetatud {count} allikat' },
  'stage.draft': 'Mustand, avaldamata',
  'stage.covered': 'Ekraan on kaetud',
  'stage.keys': 'Klahvid',
  'stage.keys.next': 'järgmine',
  'stage.keys.previous': 'eelmine',
  'stage.keys.ends': 'esimene, viimane',
  'stage.keys.jump': 'stseenile 1–99',
  'stage.keys.black': 'must',
  'stage.keys.white': 'valge',
  'stage.keys.fullscreen': 'täisekraan',
  'stage.keys.speaker': 'kõneleja aken',
  'stage.keys.help': 'need klahvid'
});
