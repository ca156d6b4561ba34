import type { Publication, ServerStatus } from '../../api/publication.ts';
import { formatMoment } from '../../domain/format-nl.ts';

export interface PublicationRow {
  readonly id: number;
  readonly title: string;
  readonly when: string;
  readonly who: string;
  readonly summary: string;
  /** standing: it holds; undone: a later one took it back; undoing: it took another back. */
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
  return publications.map((publication) => ({
    id: publication.id,
    title: `Publicatie ${publication.id}`,
    when: formatMoment(publication.at),
    who: publication.who,
    summary: publication.summary,
    state: stateOf(publication),
    remark: publication.undoneBy === null ? null : `Ongedaan gemaakt door publicatie ${publication.undoneBy}.`,
    href: `/?publicatie=${publication.id}`,
    action: mayUndo ? actionOf(publication) : null,
  }));
}

function stateOf({ undoes, undoneBy }: Publication): PublicationRow['state'] {
  if (undoneBy !== null) return 'undone';
  return undoes === null ? 'standing' : 'undoing';
}

/** Taking back what took something back is doing it again; the first filling and a withdrawal stay. */
function actionOf({ kind, undoes, undoneBy }: Publication): PublicationRow['action'] {
  if (kind === 'start' || kind === 'intrekking' || undoneBy !== null) return null;
  return undoes === null ? 'Ongedaan maken' : 'Opnieuw toepassen';
}

/** "online-fraude;almere;2019-K3" -> "online-fraude, almere, 2019-K3"; more than three are counted. */
export function describeChangedRows(rows: readonly string[]): string {
  const shown = rows.slice(0, 3).map((row) => row.replaceAll(';', ', '));
  const more = rows.length - shown.length;
  const rest = more > 0 ? ` en nog ${more}` : '';
  return `Dit kan niet meer ongedaan gemaakt worden, omdat later iets anders is gepubliceerd voor: ${shown.join('; ')}${rest}. Maak die latere publicatie eerst ongedaan.`;
}
