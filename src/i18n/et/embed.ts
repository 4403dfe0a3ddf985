import { words } from '../dictionary';

/** Estonian: what a page in a frame of another page says. */
export const embed = words('embed', {
  'embed.open': 'Ava täisleht',
  'embed.wheel': 'Suurendamiseks hoidke all klahvi {key} ja kerige',
  'embed.fingers': 'Liigutage pilti kahe sõrmega',
  'embed.pinned': 'Andmete seis: {date}, enam ei muutu',
  'embed.today': 'Näita tänaseid andmeid',
  'embed.clear': 'Tühista valik'
});
