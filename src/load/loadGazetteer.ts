import { Gazetteer } from './gazetteer';

let loading: Promise<Gazetteer> | undefined;

/**
 * Loads the gazetteer, half a megabyte that only an import needs; once a thread.
 * @throws where it cannot be had, as without a connection; the next call tries again
 */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= import('virtual:gazetteer').then(
    ({ default: data }) => new Gazetteer(data),
    (reason: unknown) => {
      loading = undefined;
      throw reason;
    }
  );
  return loading;
}
