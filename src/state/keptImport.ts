import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ImportChoices } from '../load/importChoices';

/** Files that a person opened, and what was decided on them: all that is needed to read them again. */
export interface KeptImport {
  readonly files: readonly File[];
  readonly choices: ImportChoices;
}

/** `shown`: what is open on the page. `draft`: what is being prepared beside it. */
export type Slot = 'shown' | 'draft';

interface Schema extends DBSchema {
  /** Apart from the choices: files may be large and stay the same at every change of a choice. */
  files: { key: Slot; value: readonly { readonly name: string; readonly blob: Blob }[] };
  choices: { key: Slot; value: ImportChoices };
}

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('university-network', 1, {
    upgrade(database) {
      database.createObjectStore('files');
      database.createObjectStore('choices');
    }
  });

/** Does something with the stores; `otherwise` where the browser gives none, or no room: private windows, blocked storage, a full disk. */
async function withStores<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>, otherwise: T): Promise<T> {
  try {
    const database = await open();
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } catch {
    return otherwise;
  }
}

/** Keeps an import over a reload, on this machine. @returns false where the browser would not */
export const keep = (slot: Slot, { files, choices }: KeptImport): Promise<boolean> =>
  withStores(async (database) => {
    const stores = database.transaction(['files', 'choices'], 'readwrite');
    await Promise.all([
      stores.objectStore('files').put(
        files.map((file) => ({ name: file.name, blob: file })),
        slot
      ),
      stores.objectStore('choices').put(choices, slot),
      stores.done
    ]);
    return true;
  }, false);

/** Keeps further choices on files that are kept already. @returns false where the browser would not */
export const keepChoices = (slot: Slot, choices: ImportChoices): Promise<boolean> =>
  withStores(async (database) => {
    await database.put('choices', choices, slot);
    return true;
  }, false);

/** What is kept; null = nothing, or it cannot be had. */
export const kept = (slot: Slot): Promise<KeptImport | null> =>
  withStores<KeptImport | null>(async (database) => {
    const [files, choices] = await Promise.all([database.get('files', slot), database.get('choices', slot)]);
    return files && choices ? { files: files.map(({ name, blob }) => new File([blob], name)), choices } : null;
  }, null);

/** Forgets what is kept. */
export const forget = (slot: Slot): Promise<void> =>
  withStores(async (database) => {
    await Promise.all([database.delete('files', slot), database.delete('choices', slot)]);
  }, undefined);
