/** What a file that was exported says of itself, in the language of the page. */
export interface ExportAbout {
  /** Title of the page. */
  readonly title: string;
  /** Title of the network. */
  readonly network: string;
  /** Version of the data; '' = none is known. */
  readonly version: string;
  /** ISO date of the data, or ''. */
  readonly updatedOn: string;
  /** Whether it holds what is shown or all of the network. */
  readonly scope: 'shown' | 'all';
  /** What is shown, in sentences: how much of what, and under which conditions. */
  readonly summary: string;
  /** Where the data comes from and under which licence. */
  readonly source: string;
  /** ISO date of the export. */
  readonly today: string;
  /** Address of the view. */
  readonly address: string;
  /** A sentence that says that the data is somebody's own, with the file's name; '' for published data. */
  readonly ownData: string;
}

/** All of it as a paragraph, for formats that have room for one text. */
export const aboutText = ({ title, network, version, updatedOn, summary, source, address, ownData }: ExportAbout): string =>
  [ownData, `${title}: ${network}`, [version, updatedOn].filter(Boolean).join(', '), summary, source, address].filter(Boolean).join(' · ');
