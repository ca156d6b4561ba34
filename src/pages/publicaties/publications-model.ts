import type { Publication, ServerStatus } from '../../api/publication.ts';
import { formatList, formatMoment } from '../../domain/format-nl.ts';
import { isInEffect, rootOf } from '../../domain/is-in-effect.ts';

export interface PublicationRow {
  readonly id: number;
  readonly title: string;
  readonly when: string;
  readonly who: string;
  readonly summary: string;
  /** "Publicatie 2": what the action is about, also where this row is the taking back of it. */
  readonly subject: string;
  /** standing: it holds; undone: it does not hold any more; undoing: it took another back, or applied it again. */
  readonly state: 'standing' | 'undone' | 'undoing';
  /** "Ongedaan gemaakt door publicatie 5."; null when there is nothing to say. */
  readonly remark: string | null;
  /** The page with the figures of then. */
  readonly href: string;
  /** What can be done with it; null when nothing can, or not by who looks. */
  readonly action: 'Ongedaan maken' | 'Opnieuw toepassen' | null;
}

const MAY_UNDO: readonly string[] = ['beheerder', 'programmaleider'];

/** The history as rows, newest first. */
export function computePublicationRows(
  publications: readonly Publication[],
  account: ServerStatus['account'],
): readonly PublicationRow[] {
  const mayUndo = account !== null && MAY_UNDO.includes(account.role);
  return publications.map((publication) => {
    const { id, at, who, summary } = publication;
    const root = rootOf(publications, id);
    // Of a publication that was turned around, the last turn is the one that holds.
    const last = publications.find((other) => rootOf(publications, other.id) === root)?.id ?? id;
    const isHeld = isInEffect(publications, root);
    return {
      id,
      title: `Publicatie ${id}`,
      subject: `Publicatie ${root}`,
      when: formatMoment(at),
      who,
      summary,
      state: stateOf(publication, last, isHeld),
      remark: last === id ? null : `${isHeld ? 'Opnieuw toegepast' : 'Ongedaan gemaakt'} door publicatie ${last}.`,
      href: `/?publicatie=${id}`,
      action: mayUndo && last === id ? actionOf(publication, isHeld) : null,
    };
  });
}

function stateOf({ id, undoes }: Publication, last: number, isHeld: boolean): PublicationRow['state'] {
  if (undoes === null) return isHeld ? 'standing' : 'undone';
  return last === id ? 'undoing' : 'undone';
}

/** Taking back what took something back is doing it again; the first filling and a withdrawal stay. */
function actionOf({ kind }: Publication, isHeld: boolean): PublicationRow['action'] {
  if (kind === 'start' || kind === 'intrekking') return null;
  return isHeld ? 'Ongedaan maken' : 'Opnieuw toepassen';
}

/**
 * Why something cannot be taken back, and what to do. "online-fraude;almere;2019-K3" -> "online-fraude, almere, 2019-K3";
 * more than three are counted. later are the publications that stand in the way, newest first.
 */
export function describeChangedRows(rows: readonly string[], later: readonly number[]): string {
  const shown = rows.slice(0, 3).map((row) => row.replaceAll(';', ', '));
  const more = rows.length - shown.length;
  const rest = more > 0 ? ` en nog ${more}` : '';
  return `Dit kan nu niet. Later is iets anders gepubliceerd voor: ${shown.join('; ')}${rest}. ${describeWayOut(later)}`;
}

function describeWayOut(later: readonly number[]): string {
  const [first] = later;
  if (first === undefined) return 'Lever de juiste cijfers opnieuw aan, of verbeter de tekst.';
  if (later.length === 1) return `Maak eerst publicatie ${first} ongedaan.`;
  return `Maak eerst publicatie ${formatList(later.map(String))} ongedaan, in die volgorde.`;
}
