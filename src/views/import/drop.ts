/** What was dropped, taken hold of: after the event it is gone. */
export interface Drop {
  readonly plain: readonly File[];
  /** null for what is no file. */
  readonly entries: readonly (FileSystemEntry | null)[];
}

/** Whether something that is dragged over the page holds files. */
export const holdsFiles = (transfer: DataTransfer | null): transfer is DataTransfer => transfer?.types.includes('Files') ?? false;

/** Takes hold of what is dropped. To be called at once. */
export const dropOf = (transfer: DataTransfer): Drop => ({
  plain: [...transfer.files],
  entries: [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null))
});
