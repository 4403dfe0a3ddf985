import { expect, test } from 'vitest';
import { CountryCodes } from '../../../src/load/countryReader';
import { loadNetwork } from '../../../src/load/loadNetwork';
import { loadPublished } from '../../../src/load/loadPublished';
import { readPublished } from '../../../src/load/readPublished';
import { shippedFiles } from '../share/shippedNetwork';

const bytes = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const agreements = bytes('agreements.csv', 'id,university_a,university_b\nex-1,ex-a,ex-b\n');
const universities = (country: string) =>
  bytes('universities.csv', `id,name,country,city\nex-a,Example University,KZ,Almaty\nex-b,Example Institute,${country},Tallinn\n`);

test('a network of codes is read as with the names of all countries at hand', async () => {
  expect(await loadPublished(shippedFiles, { id: 'kazakhstan' })).toEqual(loadNetwork(shippedFiles, { id: 'kazakhstan' }));
});

test('the shipped network is read without the names of countries', () => {
  const codes = new CountryCodes();
  readPublished(shippedFiles, { id: 'kazakhstan', countries: () => codes });
  expect(codes.askedForNames).toBe(false);
});

test.each(['Estonia', 'Эстония', 'est', 'Estland ', 'Atlantis', ''])(
  'a network with the country “%s” is read as with them',
  async (country) => {
    const files = [universities(country), agreements];
    const read = await loadPublished(files, { id: 'example' });
    expect(read).toEqual(loadNetwork(files, { id: 'example' }));
  }
);

test('the name of a country is understood', async () => {
  const { network } = await loadPublished([universities('Эстония'), agreements], { id: 'example' });
  expect(network?.countries.map(({ id }) => id)).toContain('EE');
});
