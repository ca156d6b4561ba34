/** True for an address that is made to stand in a page of someone else; the server lets only these into a frame. */
export function isEmbedded(path: string): boolean {
  return path.startsWith('/inbed/');
}
