import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { en, enParts } from '../src/i18n/en';
import { treeOf } from './architecture.sources';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const PAGE_PARTS = ['page'];
const KEYS = Object.keys(en);
const partOf = new Map(Object.entries(enParts).flatMap(([part, messages]) => Object.keys(messages).map((key) => [key, part])));

/** What a file says and loads. */
interface Speech {
  /** Messages it asks for, by whole keys and by the beginnings and ends of keys that are put together. */
  readonly keys: ReadonlySet<string>;
  /** Files that come with it, as paths below src/. */
  readonly with: readonly string[];
  /** Views that it loads later, with the parts that are promised to them. */
  readonly later: readonly { readonly view: string; readonly parts: readonly string[] }[];
}

function resolve(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = posix.join(posix.dirname(from), specifier);
  return [path, `${path}.ts`].find((file) => /\.(ts|svelte)$/.test(file) && existsSync(join(SRC, file))) ?? null;
}

function speechOf(file: string, source: string): Speech {
  const keys = new Set<string>();
  const joined = new Set<string>();
  const later: { view: string; parts: string[] }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const typesOnly = ts.isImportDeclaration(node) ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : node.isTypeOnly;
      const path = node.moduleSpecifier && resolve(file, (node.moduleSpecifier as ts.StringLiteral).text);
      if (path && !typesOnly) joined.add(path);
      return;
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'laterView') {
      const [parts, load] = node.arguments;
      const named = (parts as ts.ArrayLiteralExpression).elements.map((part) => (part as ts.StringLiteral).text);
      const view = /import\('(.+?)'\)/.exec(load!.getText())![1]!;
      later.push({ view: resolve(file, view)!, parts: named });
      return;
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const path = resolve(file, (node.arguments[0] as ts.StringLiteral).text);
      if (path) joined.add(path);
    }
    if (ts.isStringLiteralLike(node) && partOf.has(node.text)) keys.add(node.text);
    if (ts.isTemplateExpression(node) && /^\w+\./.test(node.head.text)) {
      const end = node.templateSpans.at(-1)!.literal.text;
      for (const key of KEYS) if (key.startsWith(node.head.text) && key.endsWith(end)) keys.add(key);
    }
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file, source));
  return { keys, with: [...joined].filter((path) => !path.startsWith('i18n/')), later };
}

const speeches = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.d.ts') && !path.startsWith('i18n/'))
    .map((path) => [path, speechOf(path, readFileSync(join(SRC, path), 'utf8'))])
);

/** What is loaded together with a file. */
function loadedWith(file: string): Set<string> {
  const found = new Set([file]);
  for (const path of found) for (const next of speeches.get(path)?.with ?? []) found.add(next);
  return found;
}

/** Messages that are asked for where their part need not be loaded, as "file: key (part)". */
const missing = (root: string, parts: readonly string[]): string[] =>
  [...loadedWith(root)].flatMap((file) =>
    [...(speeches.get(file)?.keys ?? [])]
      .filter((key) => !PAGE_PARTS.includes(partOf.get(key)!) && !parts.includes(partOf.get(key)!))
      .map((key) => `${file}: ${key} (${partOf.get(key)})`)
  );

describe('what is shown is said with words that are loaded', () => {
  /** The front doors, with the parts that they load before anything is shown. */
  const entries: readonly (readonly [file: string, parts: readonly string[]])[] = [
    ['app/main.ts', []],
    ['app/embed.ts', ['embed', 'filter']]
  ];
  const views = [...speeches.values()].flatMap(({ later }) => later);

  test('there are views that are loaded later', () => expect(views.length).toBeGreaterThan(10));
  test.each(entries)('%s', (entry, parts) => expect(missing(entry, parts)).toEqual([]));
  test.each(views)('$view', ({ view, parts }) => expect(missing(view, parts)).toEqual([]));

  test('a message of another part is found', () => {
    expect(speechOf('views/Example.svelte', '<p>{t(`measure.${measure}.means`)} {t("search.label")}</p>').keys.size).toBeGreaterThan(1);
    expect(missing('views/matrix/MatrixPane.svelte', [])).not.toEqual([]);
  });
});

test('every message is said somewhere', () => {
  const said = new Set([...speeches.values()].flatMap(({ keys }) => [...keys]));
  // The commands that run in Node say these.
  expect(KEYS.filter((key) => !said.has(key) && !key.startsWith('check.'))).toEqual([]);
});
