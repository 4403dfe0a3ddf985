import { DESCRIPTOR_FILE } from './descriptor';
import { baseName } from './fileFormat';
import { cut, fileIssue, type Issue } from './issue';
import type { NamedFile } from './loadNetwork';
import { isObject, readJsonObject } from './settings';

/** Files, and among them the description of the network that they make up. */
export interface ListedFiles {
  readonly descriptor: NamedFile | null;
  /** The tables that the descriptor lists, in its order; [] where there is none. */
  readonly listed: readonly NamedFile[];
  readonly others: readonly NamedFile[];
  /** Whether all that is listed is there, so that the others are not needed. */
  readonly complete: boolean;
  readonly issues: readonly Issue[];
}

/** Folders of a path, with the `/` behind them; '' for a bare name. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Whether a path leads out of its folder or to another machine; such a file is never read. */
export const isForeign = (path: string): boolean => /^[a-z][a-z0-9+.-]*:|^[/\\~]|\0/i.test(path) || path.split(/[/\\]/).includes('..');

/** The paths in `resources[].path`, each a text or a list of texts. */
function listedPaths(json: Readonly<Record<string, unknown>>): string[] {
  const resources: readonly unknown[] = Array.isArray(json.resources) ? json.resources : [];
  return resources
    .flatMap((resource) => (isObject(resource) ? (Array.isArray(resource.path) ? (resource.path as unknown[]) : [resource.path]) : []))
    .filter((path): path is string => typeof path === 'string' && path.trim() !== '')
    .map((path) => path.trim().replace(/^(?:\.\/)+/, ''));
}

/**
 * Finds `datapackage.json` among the files of one folder or archive (the outermost, where there are several) and the files that it lists, which
 * lie beside or below it. Paths that lead out of the folder, and addresses, are reported and not followed.
 * @param files with `/` between folders in their names
 */
export function listedFiles(files: readonly NamedFile[]): ListedFiles {
  const depth = ({ name }: NamedFile): number => name.split('/').length;
  const [descriptor] = files.filter(({ name }) => baseName(name).toLowerCase() === DESCRIPTOR_FILE).toSorted((a, b) => depth(a) - depth(b));
  const others = files.filter((file) => baseName(file.name).toLowerCase() !== DESCRIPTOR_FILE);
  if (!descriptor) return { descriptor: null, listed: [], others, complete: false, issues: [] };

  const issues: Issue[] = [];
  // What is wrong with its JSON is said where the rest of it is read.
  const paths = listedPaths(readJsonObject(descriptor.bytes, descriptor.name, []) ?? {});
  const folder = folderOf(descriptor.name);
  const byName = new Map(others.map((file) => [file.name.toLowerCase(), file]));
  const listed = new Set<NamedFile>();
  let complete = paths.length > 0;
  for (const path of paths) {
    const file = isForeign(path) ? undefined : byName.get((folder + path).toLowerCase());
    if (file) {
      listed.add(file);
      continue;
    }
    complete = false;
    if (isForeign(path)) issues.push({ ...fileIssue('file-foreign', 'error', descriptor.name), column: 'path', value: cut(path) });
    else issues.push(fileIssue('file-missing', 'error', folder + path));
  }
  return { descriptor, listed: [...listed], others: others.filter((file) => !listed.has(file)), complete, issues };
}
