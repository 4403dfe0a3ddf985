import { describe, expect, test } from 'vitest';
import { az } from '../../../src/i18n/cldr/az';
import { en } from '../../../src/i18n/cldr/en';
import { et } from '../../../src/i18n/cldr/et';
import { kk } from '../../../src/i18n/cldr/kk';
import { OTHER_REGION_NAMES, REGION_BY_ALPHA3 } from '../../../src/i18n/cldr/regionForms';
import { ru } from '../../../src/i18n/cldr/ru';
import { SHARED_NAMES } from '../../../src/load/countryForms';
import { countryOf, nearCountry } from '../../../src/load/countryOf';
import { isCountryCode } from '../../../src/load/countryCode';
import { COUNTRY_ANCHORS } from '../../../src/model/countryAnchors';

const CODES = Object.keys(COUNTRY_ANCHORS);

describe('a country is known by', () => {
  test.each([kk, ru, az, et, en])('its name in $language, in capitals and without accents too', ({ regions }) => {
    for (const code of CODES) {
      const name = regions[code]!;
      if (SHARED_NAMES.includes(name)) continue;
      expect(countryOf(name), name).toBe(code);
      expect(countryOf(` ${name.toUpperCase()} `), name).toBe(code);
      expect(countryOf(name.normalize('NFD')), name).toBe(code);
    }
  });

  test('its codes, in any case', () => {
    for (const code of CODES) expect([code, countryOf(code), countryOf(code.toLowerCase())]).toEqual([code, code, code]);
    for (const [alpha3, code] of Object.entries(REGION_BY_ALPHA3)) expect(countryOf(alpha3)).toBe(isCountryCode(code) ? code : '');
    expect(['KAZ', 'aze', 'EST', 'XKK', 'GBR'].map(countryOf)).toEqual(['KZ', 'AZ', 'EE', 'XK', 'GB']);
  });

  test('its full and short forms, and its name in its own language', () => {
    for (const [code, names] of Object.entries(OTHER_REGION_NAMES))
      for (const name of names) expect(countryOf(name), name).toBe(isCountryCode(code) ? code : '');
  });

  test.each([
    ['KZ', 'Республика Казахстан|РК|ҚР|Қазақстан Республикасы|Qazaqstan|Kasahstani Vabariik|Republic of Kazakhstan|КZ|Казахстан (KZ)'],
    ['KZ', 'KAZAKHSTAN|Kazakstan|Qazaxıstan|Qazaxistan Respublikasi|Kazakhstan, Republic of|KZ – Kazakhstan'],
    ['AZ', 'Republic of Azerbaijan|Азербайджанская Республика|Azərbaycan Respublikası|Azerbaycan|AZƏRBAYCAN|Aserbaidzaan|Әзербайжан'],
    ['EE', 'Eesti|Eesti Vabariik|Estonia|Эстония|Эстонская Республика|Estoniya|the Republic of Estonia'],
    ['TR', 'Türkiye|Turkey|Турция|Turkiye|Türkiyə|Türgi|Түркия|Türkiye Cumhuriyeti|Turkey (Türkiye)|Türkiye / Turkey|TÜRKİYE'],
    ['US', 'USA|U.S.A.|US|U.S.|США|ABŞ|АҚШ|United States|United States of America|Соединенные Штаты Америки|Ameerika Ühendriigid'],
    ['GB', 'UK|U.K.|United Kingdom|Великобритания|Böyük Britaniya|Ұлыбритания|Suurbritannia|Great Britain|England|Шотландия|İngiltərə'],
    ['KR', 'South Korea|Республика Корея|Корея Республикасы|Koreya Respublikası|Lõuna-Korea|Korea, Republic of|Южная Корея|Cənubi Koreya'],
    ['KP', "North Korea|КНДР|Democratic People's Republic of Korea|Корейская Народно-Демократическая Республика"],
    ['CZ', 'Czechia|Чехия|Czech Republic|Чешская Республика|Çexiya|Tšehhi|Чех Республикасы'],
    ['RU', 'Russia|Россия|РФ|Российская Федерация|Russian Federation|Rusiya|Ресей|Venemaa|Ресей Федерациясы'],
    ['XK', 'Kosovo|Косово|Republic of Kosovo|Kosova'],
    ['CN', "China|КНР|Китай|Қытай|Çin|Hiina|People's Republic of China"],
    ['KG', 'Киргизия|Кыргызстан|Kyrgyzstan|Kyrgyz Republic|Кыргызская Республика|Қырғызстан|Qırğızıstan'],
    ['BA', 'Bosnia and Herzegovina|Bosnia & Herzegovina|Босния и Герцеговина'],
    ['IM', 'остров Мэн|о-в Мэн'],
    ['KN', 'Saint Kitts and Nevis|St. Kitts & Nevis'],
    ['MD', 'Moldova|Republic of Moldova|Moldova, Republic of|Молдова|Молдавия'],
    ['DE', 'Deutschland|Germany|ФРГ|Saksamaa|Almaniya|Германия / Deutschland'],
    ['UZ', "O'zbekiston|Oʻzbekiston|Узбекистан|Өзбекстан|Özbəkistan|Usbekistan"],
    ['NL', 'The Netherlands|Netherlands|Holland|Голландия|Kingdom of the Netherlands'],
    ['TW', 'Taiwan|Republic of China (Taiwan)|Taiwan, Province of China'],
    ['CG', 'Republic of the Congo|Республика Конго'],
    ['CD', 'Democratic Republic of the Congo|DR Congo|Демократическая Республика Конго']
  ])('%s by what people write', (code, forms) => {
    for (const form of forms.split('|')) expect(countryOf(form), form).toBe(code);
  });
});

test('what names no country, or more than one, is no country', () => {
  const nothing = [
    ['', ' ', '?', '-', 'QZ', 'QQ', 'EU', 'AAA', 'Example', 'Republic', 'Республика', 'Vabariik'],
    ['Korea', 'Корея', 'Congo', 'Конго', 'КР', 'Kazakhstn', 'Georgia, USA', 'Ireland/UK', 'KZ;AZ', 'Kazakhstan, Azerbaijan'],
    ['Republic of China', 'Қытай Республикасы', 'Almaty', 'Northern Cyprus', 'Puerto Rico (USA)', 'Доминика Республикасы'],
    ['__proto__', 'constructor', 'toString', 'К'.repeat(100_000), 'a\n'.repeat(60), '(', '/', '()', ';,;']
  ].flat();
  for (const text of nothing) expect([text.slice(0, 40), countryOf(text)]).toEqual([text.slice(0, 40), '']);
});

test('a Cyrillic abbreviation is not read as the Latin code of its letters', () => {
  expect(['ҚР', 'РК', 'РФ', 'КНР'].map(countryOf)).toEqual(['KZ', 'KZ', 'RU', 'CN']);
  expect(['KR', 'PK', 'RF'].map(countryOf)).toEqual(['KR', 'PK', 'RU']);
});

test('a name with a slip is a suggestion', () => {
  expect(['Kazakhstn', 'Казахстн', 'Azerbajan', 'Эстоня', 'Rusia', 'Узбекистн', 'Korea', 'Америка'].map(nearCountry)).toEqual([
    ...['KZ', 'KZ', 'AZ', 'EE', 'RU', 'UZ', 'KR', 'US']
  ]);
  expect(nearCountry('Эстония')).toBe('EE');
  expect(['Example', '', 'constructor', '__proto__', 'x'.repeat(100_000)].map(nearCountry)).toEqual(['', '', '', '', '']);
});
