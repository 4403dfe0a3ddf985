/** A change of the keys of an address. Migrations run in the order of the list, each on what those before have made of the address. */
export interface Migration {
  /** Version of the program that no longer writes the old keys. */
  readonly version: string;
  /** Why the address changed, for who reads the list. */
  readonly reason: string;
  /** From the old key to the new one. The new key wins where an address has both. */
  readonly renamed: Readonly<Record<string, string>>;
}

/**
 * All changes of the address so far, oldest first; new ones are added at the end and none is ever taken out, for addresses stand in letters and
 * footnotes. `tests/fixtures/addresses.json` keeps an address of each kind and what it means.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: '0.1.0',
    reason:
      'No key has changed since. These are the names by which the program and its texts call the same choices, so addresses that were written by hand are understood.',
    renamed: {
      selection: 'select',
      language: 'lang',
      text: 'q',
      countries: 'country',
      cities: 'city',
      universities: 'university',
      kinds: 'kind',
      statuses: 'status',
      events: 'event'
    }
  }
];

/** The parameters of an address of any time, with the keys of today. Keys that nobody knows stay as they are. */
export function migrate(query: URLSearchParams): URLSearchParams {
  return MIGRATIONS.reduce((old, { renamed }) => {
    const present = new Set(old.keys());
    const today = new URLSearchParams();
    for (const [key, value] of old) {
      const name = Object.hasOwn(renamed, key) ? renamed[key]! : key;
      if (name === key || !present.has(name)) today.append(name, value);
    }
    return today;
  }, query);
}
