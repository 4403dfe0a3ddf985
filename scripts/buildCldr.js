// Makes src/i18n/cldr/<language>.ts and regionForms.ts from the installed cldr-* packages: node scripts/buildCldr.js
// With --check it writes nothing and fails where a file is not what the packages give.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const json = (path) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));

/** Our languages and the CLDR locale of their dates and lists: English is written day first, without a comma before "and". */
const LOCALES = { kk: 'kk', ru: 'ru', az: 'az', et: 'et', en: 'en-GB' };

/** Codes that stand for no country or territory: unions, test locales, outlying Oceania. */
const NOT_TERRITORIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB']);

/** The policy on country names where it differs from CLDR's first choice: its short form, or a name of our own. */
const SHORT_REGIONS = { kk: ['US'], ru: ['US'], az: ['US'], et: ['US'], en: [] };
const SHORT_EVERYWHERE = ['HK', 'MO', 'PS'];
const OWN_REGIONS = {
  // ZZ stands in the place of a country that nobody has said.
  kk: { ZZ: 'Елі көрсетілмеген' },
  ru: { KG: 'Кыргызстан', ZZ: 'Страна не указана' },
  az: { ZZ: 'Ölkəsi göstərilməyib' },
  et: { ZZ: 'Riik märkimata' },
  en: { ZZ: 'Country not given' }
};

/** Languages that university names and sources come in. */
const LANGUAGES =
  'ar az be bg ca cs da de el en es et fa fi fr ga he hi hr hu hy id is it ja ka kk ko ky lt lv mk mn ms mt nb nl no pl ps pt ro ru sk sl sq sr sv ta tg th tk tr tt ug uk ur uz vi zh'.split(
    ' '
  );

/** The unit package of CLDR is not a dependency for one symbol: CLDR's short form of kilometre. */
const KILOMETRES = { kk: '{0} км', ru: '{0} км', az: '{0} km', et: '{0} km', en: '{0} km' };

/** CLDR has narrow no-break spaces in dates, which few fonts have; a no-break space keeps the parts together as well. */
const noBreak = (pattern) => pattern.replaceAll('\u202f', '\u00a0');

function extract(language) {
  const locale = LOCALES[language];
  const calendar = json(`node_modules/cldr-dates-full/main/${locale}/ca-gregorian.json`).main[locale].dates.calendars.gregorian;
  const numbers = json(`node_modules/cldr-numbers-full/main/${locale}/numbers.json`).main[locale].numbers;
  const lists = json(`node_modules/cldr-misc-full/main/${locale}/listPatterns.json`).main[locale].listPatterns;
  const names = (kind) => json(`node_modules/cldr-localenames-full/main/${language}/${kind}.json`).main[language].localeDisplayNames[kind];

  const months = (context) => ({
    wide: Object.values(calendar.months[context].wide),
    abbreviated: Object.values(calendar.months[context].abbreviated)
  });
  const { yMMMM, yMMM, yMMMd, y } = calendar.dateTimeFormats.availableFormats;
  const list = (type) => {
    const { 2: two, start, middle, end } = lists[`listPattern-type-${type}`];
    return { two, start, middle, end };
  };
  const symbols = numbers['symbols-numberSystem-latn'];
  const territories = names('territories');
  const short = [...SHORT_EVERYWHERE, ...SHORT_REGIONS[language]];
  const codes = Object.keys(territories).filter((code) => /^[A-Z]{2}$/.test(code) && !NOT_TERRITORIES.has(code));
  const regionName = (code) =>
    OWN_REGIONS[language]?.[code] ?? (short.includes(code) && territories[`${code}-alt-short`]) ?? territories[code];

  return {
    language,
    numbers: {
      decimal: symbols.decimal,
      group: symbols.group,
      minimumGroupingDigits: Number(numbers.minimumGroupingDigits),
      minus: symbols.minusSign,
      percent: numbers['percentFormats-numberSystem-latn'].standard.replace('#,##0', '{0}').replace('%', symbols.percentSign),
      kilometres: KILOMETRES[language].replace(' ', '\u00a0')
    },
    months: { format: months('format'), standalone: months('stand-alone') },
    dates: { day: noBreak(calendar.dateFormats.long), month: noBreak(yMMMM), year: y, shortDay: noBreak(yMMMd), shortMonth: noBreak(yMMM) },
    lists: { and: list('standard'), or: list('or') },
    regions: Object.fromEntries(codes.map((code) => [code, regionName(code) || territories[code]])),
    languages: Object.fromEntries(LANGUAGES.map((tag) => [tag, names('languages')[tag]]))
  };
}

/** What files may write for a country besides the names that the page shows. */
function regionForms() {
  const shown = Object.keys(LOCALES).map((language) => extract(language).regions);
  const codes = Object.keys(shown[0]);
  const mappings = json('node_modules/cldr-core/supplemental/codeMappings.json').supplemental.codeMappings;
  const alpha3 = codes.flatMap((code) => (mappings[code]?._alpha3 ? [[mappings[code]._alpha3, code]] : []));
  const territories = new Map();
  const territoriesOf = (locale) => {
    const path = `node_modules/cldr-localenames-full/main/${locale}/territories.json`;
    if (!territories.has(locale))
      territories.set(locale, existsSync(`${root}/${path}`) ? json(path).main[locale].localeDisplayNames.territories : {});
    return territories.get(locale);
  };
  const { territoryInfo } = json('node_modules/cldr-core/supplemental/territoryInfo.json').supplemental;
  const official = (code) =>
    Object.entries(territoryInfo[code]?.languagePopulation ?? {}).flatMap(([language, { _officialStatus }]) =>
      /^(de_facto_)?official$/.test(_officialStatus ?? '') ? [language.replaceAll('_', '-')] : []
    );
  const names = (code) => {
    const forms = ['', '-alt-short', '-alt-variant'].map((alternative) => `${code}${alternative}`);
    const own = official(code).map((locale) => territoriesOf(locale)[code]);
    const ours = Object.keys(LOCALES).flatMap((language) => forms.map((form) => territoriesOf(language)[form]));
    const all = [...ours, ...own].filter((name) => name && name !== code && !shown.some((regions) => regions[code] === name));
    return [...new Set(all)];
  };
  return { alpha3, names: codes.map((code) => [code, names(code)]).filter(([, forms]) => forms.length > 0) };
}

/** No-break spaces are written as escapes, so that a reader sees them. */
function source(body) {
  const { version } = json('node_modules/cldr-dates-full/package.json');
  const { prettier } = json('package.json');
  const text = `// Extracted from Unicode CLDR ${version} by scripts/buildCldr.js; not to be edited.
// Copyright © 2004-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 (https://www.unicode.org/license.txt)
${body.replaceAll('\u00a0', '\\u00a0')}`;
  return format(text, { ...prettier, plugins: [], parser: 'typescript' });
}

const languageSource = (language) =>
  source(`import type { Cldr } from './cldr';

/** CLDR's words and patterns for the language. */
export const ${language}: Cldr = ${JSON.stringify(extract(language))};
`);

function formsSource() {
  const { alpha3, names } = regionForms();
  return source(`
/** ISO 3166-1 alpha-3 code → alpha-2 code, for the countries and territories of the extracts beside this file. */
export const REGION_BY_ALPHA3: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(alpha3))};

/**
 * Names of countries and territories by alpha-2 code that the extracts do not show: CLDR's full, short and variant forms in their languages, and
 * the name in each official language of the country itself.
 */
export const OTHER_REGION_NAMES: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(names))};
`);
}

const check = process.argv.includes('--check');
const files = [...Object.keys(LOCALES).map((language) => [language, languageSource]), ['regionForms', formsSource]];
for (const [name, make] of files) {
  const path = `src/i18n/cldr/${name}.ts`;
  const text = await make(name);
  if (!check) writeFileSync(`${root}/${path}`, text);
  else if (readFileSync(`${root}/${path}`, 'utf8') !== text) {
    console.error(`${path} is not what scripts/buildCldr.js makes of the installed CLDR packages: run it and look at the difference.`);
    process.exitCode = 1;
  }
}
