/** Saves a file through the browser's own download, from a page of Griot: nothing goes over the network. */
export function save(name: string, mime: string, pieces: readonly BlobPart[]): void {
  const url = URL.createObjectURL(new Blob([...pieces], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Long enough for the browser to have taken it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
