import { formatMoment } from '../domain/format-nl.ts';

interface Frozen {
  readonly id: number;
  readonly at: string;
  readonly latest: number;
  readonly withdrawn: boolean;
}

/** What a page of an earlier publication says of itself; null = the publication could not be found. */
export function describeFrozen(asked: string, publication: Frozen | null): string {
  if (publication === null) return `Publicatie ${asked} is hier niet te vinden. U ziet de nieuwste cijfers.`;
  const { id, at, latest, withdrawn } = publication;
  if (withdrawn) {
    return `Publicatie ${id} is niet meer te bekijken: er staat iets in dat later is afgeschermd of ingetrokken, of waarmee een afgeschermd cijfer te berekenen is. U ziet de nieuwste cijfers.`;
  }
  const shown = `U ziet de cijfers van publicatie ${id}, van ${formatMoment(at)}.`;
  return latest > id ? `${shown} Er zijn nieuwere.` : `${shown} Dit zijn de nieuwste.`;
}
