import type { PublishedFiles, Store } from '../store/store.ts';
import type { Withdrawals } from './create-withdrawals.ts';

interface Exported {
  readonly publication: number;
  readonly files: PublishedFiles;
}

/**
 * The files of a publication, the newest when none is asked for. Throws with a sentence for one that there is not, and for
 * one that holds what was hidden or withdrawn later.
 */
export async function readExport(
  store: Pick<Store, 'latest' | 'filesAt'>,
  { isWithdrawn }: Pick<Withdrawals, 'isWithdrawn'>,
  asked: string | undefined,
): Promise<Exported> {
  const latest = await store.latest();
  const publication = asked === undefined ? latest : Number(asked);
  if (!Number.isInteger(publication) || publication < 1 || publication > latest) {
    throw new Error(`Publicatie ${asked} is er niet.`);
  }
  if (await isWithdrawn(publication)) {
    throw new Error(
      `Publicatie ${publication} kan niet meer: er staat iets in dat later is afgeschermd of ingetrokken, of waarmee een afgeschermd cijfer te berekenen is.`,
    );
  }
  return { publication, files: await store.filesAt(publication) };
}
