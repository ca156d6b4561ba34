/** Keeps the address of the file while the browser begins to save it. */
const HELD_FOR = 60_000;

/** Has the browser save what was made in the page itself. */
export function saveFile(content: Blob, name: string): void {
  const href = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), HELD_FOR);
}
