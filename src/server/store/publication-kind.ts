import type { PublicationKind } from './store.ts';

const KINDS: readonly PublicationKind[] = ['start', 'levering', 'inhoud', 'intrekking', 'ongedaan'];

/** The kind of a stored row; throws on a word that this program never writes. */
export function toKind(text: string): PublicationKind {
  const kind = KINDS.find((each) => each === text);
  if (kind === undefined) throw new Error(`Unknown kind of publication: ${text}`);
  return kind;
}
