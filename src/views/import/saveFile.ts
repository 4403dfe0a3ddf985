/** Hands a file to the browser to be saved. @param name what it is called on the disk */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken hold of it by then, whatever it asks the person first.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
