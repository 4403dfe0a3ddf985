import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { loadNetwork } from '../src/load/loadNetwork';
import { UniversityMatcher } from '../src/load/universityMatcher';
import type { UniversityRecord } from '../src/model/buildNetwork';
test('x', () => {
  const files = ['datapackage.json', 'agreements.csv', 'universities.csv', 'cities.csv'].map((name) => ({ name, bytes: new Uint8Array(readFileSync(`data/kazakhstan/${name}`)) }));
  const { network } = loadNetwork(files, { id: 'x' });
  const us: UniversityRecord[] = network!.universities.map((u) => ({ ...u, country: network!.countries[u.country]!.id, city: network!.cities[u.city]?.id ?? '' }));
  const m = new UniversityMatcher(us);
  const bad: string[] = [];
  for (const u of us) for (const n of [u.id, u.ror, u.names.name, ...Object.values(u.names.translations), ...u.aliases, u.acronym].filter(Boolean)) { const f = m.find(n, ''); if (f?.id !== u.id) bad.push(`${u.id}: ${n} → ${f?.id}; ${m.find(n, u.country)?.id}`); }
  console.log(bad.length, bad.join('\n'));
  const out: string[] = [];
  for (const q of `Khazar Univercity|Хазарский университет|ADA Uni|Nazarbaev Univ.|Назарбаев ун-т|КарТУ|Technical University|State University|Atyrau University|Buketov University|Tartu|Almaty University|Харьковский университет|Университет Конаева|Astana IT|Kazan Federal University|Moscow State University|Lomonosov Moscow State University|Istanbul University|Istanbul Technical University|Middle East Technical University|METU|Ankara University|Hacettepe|Warsaw University|University of Warsaw|Sorbonne|University of Latvia|Riga Technical University|Vilnius University|Nanyang Technological University|Almaty Technological University|Shakarim|Shakarim State University of Semey|Университет Шакарима города Семей|South Kazakhstan University|Южно-Казахстанский университет|Western Caspian University|Qərbi Kaspi Universiteti|Odlar Yurdu|Lankaran State University|Ленкоранский государственный университет|Sumqayit State University|Mingachevir State University|Kazakh National Agrarian University|Казахский национальный аграрный университет|Казахская национальная консерватория|Estonian Academy of Music|Eesti Muusikaakadeemia|Art Academy of Estonia|Эстонская академия художеств|Business School Estonian|Narva College|ТОО «Университет Нархоз»|АО "Казахстанско-Немецкий университет"|Narxoz|DKU|German Kazakh University`.split('|'))
    out.push(`${q} → ${m.find(q, '')?.id ?? '–'} | ${m.near(q, '').map((u) => u.names.name).join(' ; ')}`);
  console.log(out.join('\n'));
  // bench
  let seed = 1; const rnd = (n: number) => ((seed = (seed * 16807) % 2147483647) % n);
  const syl = 'ka ra to mi le sa ne vo du shi ba ri lo pe gu'.split(' ');
  const word = () => { let w = ''; for (let i = 2 + rnd(3); i > 0; i--) w += syl[rnd(15)]; return w[0]!.toUpperCase() + w.slice(1); };
  const vocab = Array.from({ length: 20000 }, word);
  const nm = () => { const w = vocab[rnd(20000)]!; const v = vocab[rnd(20000)]!; return [`University of ${w}`, `${w} State University`, `${v} ${w} Technical University`, `${w} National University named after ${v}`][rnd(4)]!; };
  const ref: UniversityRecord[] = Array.from({ length: 25000 }, (_, i) => ({ ...us[0]!, id: `x-${i}`, names: { name: nm(), language: 'en', translations: {} }, aliases: [nm()], acronym: '', ror: '', country: ['KZ', 'AZ', 'EE', 'US'][i % 4]! }));
  let t = performance.now(); const big = new UniversityMatcher(ref); console.log('build', performance.now() - t);
  t = performance.now(); let hit = 0; for (let i = 0; i < 100000; i++) if (big.find(nm(), '')) hit++; console.log('100k find', performance.now() - t, hit);
  t = performance.now(); big.near('Example Karato University', ''); console.log('first near', performance.now() - t);
  t = performance.now(); hit = 0; for (let i = 0; i < 20000; i++) if (big.near(nm().replace(/a/, 'e'), '').length) hit++; console.log('20k near', performance.now() - t, hit);
  t = performance.now(); hit = 0; for (let i = 0; i < 5000; i++) if (big.near(`${word()}${i} ${word()}x University`, '').length) hit++; console.log('5k near of unknown words', performance.now() - t, hit);
});
