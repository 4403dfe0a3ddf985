/** How long a browser may take to begin with a download, in milliseconds. */
const BEGIN_MS = 60_000;

/** Hands a file to the reader, as the browser's settings say: into the folder of downloads, or where asked. */
export function downloadFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGIN_MS);
}
