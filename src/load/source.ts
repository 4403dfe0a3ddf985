import type { Issue } from './issue';
import type { Pieces } from './pieces';

/** A table as it came out of a file, before anything is known of its columns. */
export interface Source {
  /** What a person knows it by: `agreements.csv`; a sheet is `Book.xlsx › Sheet1`, a file in an archive `data.zip › agreements.csv`. */
  readonly file: string;
  readonly content:
    | { readonly type: 'text'; readonly bytes: Uint8Array }
    /** The same of a large file that is not held in memory. */
    | { readonly type: 'pieces'; readonly pieces: Pieces }
    /** Cells that need no guess of encoding and delimiter: of a workbook or GeoJSON. Row i is row i + 1 of the sheet. */
    | { readonly type: 'cells'; readonly format: 'xlsx' | 'geojson'; readonly rows: readonly (readonly string[])[] };
}

/** What a set of files holds. */
export interface Sources {
  readonly tables: readonly Source[];
  /** `datapackage.json`, where there is one. */
  readonly descriptor: { readonly file: string; readonly bytes: Uint8Array } | null;
  /** Files that could not be opened; each is an issue of its own. */
  readonly issues: readonly Issue[];
}
