import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** One place where a file names another module. */
export interface ModuleUse {
  readonly specifier: string;
  /** `import type` and types written `import('…')`: nothing of the module is loaded. */
  readonly typesOnly: boolean;
}

/** What a source file uses, as far as the rules of the tree need it. */
export interface SourceFacts {
  readonly modules: readonly ModuleUse[];
  /** Names the file reads that it does not declare itself: `window`, `fetch`, `HTMLElement`. */
  readonly globals: ReadonlySet<string>;
  /** Members read from such names: `location.href`, `window.history`. */
  readonly globalMembers: ReadonlySet<string>;
}

/**
 * What a file uses. Comments and strings do not count; in components the markup does. Throws when the source cannot be parsed.
 * @param path decides whether it is read as TypeScript or as a Svelte component
 */
export const factsOf = (path: string, source: string): SourceFacts => factsOfCode(treeOf(path, source));

/** The code of a file as a syntax tree; of a component its scripts and the expressions of its markup. Throws when the source cannot be parsed. */
export function treeOf(path: string, source: string): ts.SourceFile {
  const code = path.endsWith('.svelte') ? codeOfComponent(source) : source;
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** The node types of Svelte's markup; everything below them is code. */
const MARKUP =
  /^(Root|Fragment|Script|Text|Comment|Component|Attribute|SpreadAttribute|(Html|Render|Expression|Const|Debug|Attach|Declaration)Tag|\w+(Block|Directive|Element)|Svelte\w+|TitleElement|SlotElement)$/;

/** The scripts of a component and the expressions of its markup, as one text to parse. */
function codeOfComponent(source: string): string {
  const root = parse(source, { modern: true });
  const scripts = [root.module, root.instance].flatMap((script) => (script ? [slice(source, script.content)] : []));
  const expressions: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && typeof value.type === 'string' && !MARKUP.test(value.type)) {
      const text = slice(source, value);
      expressions.push(value.type === 'VariableDeclaration' ? text : `(${text});`);
      return;
    }
    Object.entries(value).forEach(([key, child]) => key !== 'metadata' && visit(child));
  };
  visit(root.fragment);
  return [...scripts, ...expressions].join('\n;');
}

/** The text of a node of Svelte's syntax tree; its code nodes carry positions that their ESTree types do not tell of. */
function slice(source: string, node: object): string {
  const { start, end } = node as { start: number; end: number };
  return source.slice(start, end);
}

function factsOfCode(file: ts.SourceFile): SourceFacts {
  const modules: ModuleUse[] = [];
  const read = new Set<string>();
  const members: [object: string, member: string][] = [];
  const declared = new Set<string>();

  const visit = (node: ts.Node): void => {
    const use = moduleUse(node);
    if (use) modules.push(use);
    if (ts.isIdentifier(node)) {
      if (isDeclared(node)) declared.add(node.text);
      else if (isRead(node)) read.add(node.text);
    }
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) members.push([node.expression.text, node.name.text]);
    if (ts.isElementAccessExpression(node) && ts.isIdentifier(node.expression) && ts.isStringLiteralLike(node.argumentExpression)) {
      members.push([node.expression.text, node.argumentExpression.text]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);

  return {
    modules,
    globals: new Set([...read].filter((name) => !declared.has(name))),
    globalMembers: new Set(members.filter(([object]) => !declared.has(object)).map((pair) => pair.join('.')))
  };
}

/** The module that a node names: by import, export … from, import(), new URL('…', import.meta.url) or a type import('…'). */
function moduleUse(node: ts.Node): ModuleUse | null {
  if (ts.isImportDeclaration(node)) return use(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return use(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return use(node.arguments[0], false);
  if (ts.isImportTypeNode(node)) return use(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'URL') {
    const [address, base] = node.arguments ?? [];
    return base?.getText() === 'import.meta.url' ? use(address, false) : null;
  }
  return null;
}

/** A specifier that is not a plain string (`import(path)`) is reported as "…", which no rule allows. */
const use = (specifier: ts.Node | undefined, typesOnly: boolean): ModuleUse => ({
  specifier: specifier && ts.isStringLiteralLike(specifier) ? specifier.text : '…',
  typesOnly
});

/** Whether the identifier is the name of something that the file itself declares or imports. */
function isDeclared(name: ts.Identifier): boolean {
  const { parent } = name;
  const naming =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isFunctionExpression(parent) ||
    ts.isClassDeclaration(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isTypeAliasDeclaration(parent) ||
    ts.isTypeParameterDeclaration(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent) ||
    ts.isImportSpecifier(parent);
  return naming && parent.name === name;
}

/** Whether the identifier stands for a value or type, and is not merely the name of a member, key or label. */
function isRead(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isQualifiedName(parent)) return parent.left === name;
  if (ts.isBindingElement(parent)) return parent.initializer === name;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    (ts.isPropertyDeclaration(parent) && parent.name === name) ||
    ts.isMethodDeclaration(parent) ||
    ts.isGetAccessor(parent) ||
    ts.isSetAccessor(parent) ||
    ts.isNamedTupleMember(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isLabeledStatement(parent)
  );
}
