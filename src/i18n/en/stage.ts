/** English: what the stage says besides the words of its scenes. */
export const stage = {
  'stage.label': 'Stage',
  'stage.scene': 'Scene {number} of {total}',
  'stage.number': 'Scene {number}: press {key}',
  'stage.loading': 'The story is being loaded',
  'stage.missing': 'This network has no story',
  'stage.replay': 'Agreements in the order of signing',
  'stage.replayed': 'With a date of signing: {total}. Without one, or not signed: {left}.',
  'stage.signed': '{names}: {number} of {total}',
  'stage.noneSigned': 'No agreement here has a date of signing',
  'stage.failed': 'The data could not be loaded',
  'stage.sources': 'Sources',
  'stage.covered': 'The screen is covered',
  'stage.keys': 'Keys',
  'stage.keys.next': 'next',
  'stage.keys.previous': 'back',
  'stage.keys.ends': 'first, last',
  'stage.keys.jump': 'to scene 1–99',
  'stage.keys.black': 'black',
  'stage.keys.white': 'white',
  'stage.keys.fullscreen': 'full screen',
  'stage.keys.help': 'these keys'
} as const;
