import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/base/language';
import { az as azWords } from '../../src/i18n/az';
import { az as azCldr } from '../../src/i18n/cldr/az';
import { en as enCldr } from '../../src/i18n/cldr/en';
import { et as etCldr } from '../../src/i18n/cldr/et';
import { kk as kkCldr } from '../../src/i18n/cldr/kk';
import { ru as ruCldr } from '../../src/i18n/cldr/ru';
import { en as enWords } from '../../src/i18n/en';
import { et as etWords } from '../../src/i18n/et';
import { createFormat } from '../../src/i18n/format';
import { kk as kkWords } from '../../src/i18n/kk';
import { ru as ruWords } from '../../src/i18n/ru';
import { LANGUAGE_NAMES } from '../../src/i18n/languageNames';
import { contactText, DEPLOYMENT_FILE, organisationIn, readDeployment, type Deployment } from '../../src/load/deployment';
import { isObject, Settings } from '../../src/load/settings';
import { az } from './az';
import { clauseOf, CRITERIA } from './criteria';
import { en } from './en';
import { et } from './et';
import { kk } from './kk';
import { ru } from './ru';
import type { StatementWords } from './words';

/** The texts of the statement by language. */
export const STATEMENTS: Readonly<Record<Language, StatementWords>> = { kk, ru, az, et, en };

// The page's own loader fetches a language when it is asked for; here all are at hand.
const SITE_NAMES: Readonly<Record<Language, string>> = {
  kk: kkWords['app.title'],
  ru: ruWords['app.title'],
  az: azWords['app.title'],
  et: etWords['app.title'],
  en: enWords['app.title']
};
const CLDR = { kk: kkCldr, ru: ruCldr, az: azCldr, et: etCldr, en: enCldr };

/** Day on which the statement was last gone through, as YYYYMMDD: to be raised with every change of its content. */
export const PREPARED_ON = 20261122;

const fileOf = (language: Language): string => `accessibility-${language}.html`;

/** Names of the pages, beside index.html. */
export const STATEMENT_FILES: readonly string[] = LANGUAGES.map(fileOf);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${escaped(text)}</p>`).join('');
const section = (id: string, title: string, content: string): string =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2>${content}</section>`;
/** A fact under its name; `setting` marks what the page replaces by what deployment.json says when it is opened, or by `none`. */
const fact = (name: string, content: string, setting = '', none = ''): string =>
  `<div><dt>${escaped(name)}</dt><dd${setting && ` data-setting="${setting}" data-none="${escaped(none)}"`}>${content}</dd></div>`;

/**
 * The accessibility statement in a language as a page: complete without a script.
 * @param root folder of the project
 * @param file one of STATEMENT_FILES
 */
export async function statementPage(root: string, file: string): Promise<string> {
  const language = LANGUAGES.find((candidate) => fileOf(candidate) === file)!;
  const settings: unknown = JSON.parse(await readFile(join(root, 'public', DEPLOYMENT_FILE), 'utf8'));
  const deployment = readDeployment(new Settings(DEPLOYMENT_FILE, isObject(settings) ? settings : {}, []));
  return statementHtml(language, deployment);
}

/** The page of a language with what a deployment says of itself; see `statementPage`. */
export function statementHtml(language: Language, deployment: Deployment): string {
  const words = STATEMENTS[language];
  const format = createFormat(CLDR[language]);
  const { gaps, tests, prepared, contact, enforcement } = words;
  const site = SITE_NAMES[language];
  const organisation = organisationIn(deployment, language);
  const name = organisation ? `<span lang="${organisation.language}">${escaped(organisation.text)}</span>` : escaped(words.noOrganisation);
  const link = deployment.contact
    ? `<a href="${escaped(deployment.contact)}">${escaped(contactText(deployment.contact))}</a>`
    : escaped(contact.none);
  const others = LANGUAGES.map((other) =>
    other === language
      ? `<li><span aria-current="page">${LANGUAGE_NAMES[other]}</span></li>`
      : `<li><a href="${fileOf(other)}" lang="${other}" hreflang="${other}">${LANGUAGE_NAMES[other]}</a></li>`
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${escaped(words.title)} · ${escaped(site)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
<script type="module" src="./app/statement.ts"></script>
</head>
<body class="statement">
<header>
<p class="site" data-setting="title" data-none="${escaped(site)}">${escaped(deployment.title[language] ?? site)}</p>
<a href="./?lang=${language}">${escaped(words.back)}</a>
<nav aria-label="${escaped(words.languages)}"><ul>${others.join('')}</ul></nav>
</header>
<main>
<h1>${escaped(words.title)}</h1>
${paragraphs(words.intro)}
<dl>${fact(words.organisation, name, 'organisation', words.noOrganisation)}</dl>
${section('scope', words.scope.title, paragraphs(words.scope.text))}
${section('status', words.status.title, paragraphs(words.status.text, words.status.standards))}
${section('gaps', gaps.title, paragraphs(gaps.intro) + list(gaps.items) + paragraphs(gaps.burden))}
${section('tests', tests.title, list(tests.items) + paragraphs(tests.missing))}
${section('prepared', prepared.title, `<dl>${fact(prepared.date, escaped(format.date(PREPARED_ON)))}</dl>${paragraphs(prepared.method)}`)}
${section('contact', contact.title, `${paragraphs(contact.text)}<dl>${fact(contact.label, link, 'contact', contact.none)}</dl>`)}
${section(
  'enforcement',
  enforcement.title,
  `${paragraphs(enforcement.text)}<dl>${Object.entries(enforcement.countries)
    .map(([country, text]) => fact(format.region(country), escaped(text)))
    .join('')}</dl>${paragraphs(enforcement.check)}`
)}
${section('table', words.table.title, paragraphs(words.table.intro) + conformanceTable(words))}
</main>
</body>
</html>
`;
}

function conformanceTable({ table, criteria, remarks }: StatementWords): string {
  const rows = CRITERIA.map(({ number, level, result, remark }) => {
    const cells = [level, clauseOf(number) || table.noClause, table.results[result], remarks[remark]];
    const rest = cells.map((cell) => `<td>${escaped(cell)}</td>`).join('');
    return `<tr class="${result}"><th scope="row">${number} ${escaped(criteria[number])}</th>${rest}</tr>`;
  });
  const head = table.columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  return `<div class="scroll" role="group" tabindex="0" aria-labelledby="table"><table aria-labelledby="table"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}
