import { countLines } from '../../charts/wrap-lines.ts';
import type { Agreement } from '../../domain/content.ts';
import { formatDate, formatDateShort } from '../../domain/format-nl.ts';
import { INNER_WIDTH, TEXT, TEXT_LINE } from './stage-layout.ts';

interface BandItem {
  readonly id: string;
  readonly text: string;
  /** "Programmaleider, 1 juni 2020", or "Programmaleider, te laat: 6 maart" */
  readonly who: string;
  readonly late: boolean;
}

/** The open agreements under an item: two where they fit side by side, else the first; of the rest the number. */
export interface AgreementBand {
  readonly items: readonly BandItem[];
  /** "1 van 3"; null when all are shown. */
  readonly count: string | null;
  readonly height: number;
}

const LABEL_WIDTH = 29;
const GAP = 4;
const PADDING = 2.4;
const ONE = INNER_WIDTH - LABEL_WIDTH - GAP;
const PAIR = (ONE - GAP) / 2;

/** Overdue ones first, then the nearest date; today is the day of the package. */
export function computeAgreementBand(agreements: readonly Agreement[], today: string): AgreementBand {
  const open = agreements.filter(({ done }) => !done).sort((a, b) => a.due.localeCompare(b.due));
  const all = open.map((agreement) => toItem(agreement, today));
  const pair = all.slice(0, 2);
  const fits = pair.every(({ text, who }) => countLines(text, PAIR, TEXT) <= 2 && countLines(who, PAIR, TEXT) === 1);
  const items = fits ? pair : all.slice(0, 1);
  const width = items.length === 2 ? PAIR : ONE;
  const lines = Math.max(
    items.length < all.length ? 2 : 1,
    ...items.map(({ text, who }) => countLines(text, width, TEXT) + countLines(who, width, TEXT)),
  );
  return {
    items,
    count: items.length < all.length ? `${items.length} van ${all.length}` : null,
    height: lines * TEXT_LINE + PADDING,
  };
}

function toItem({ id, text, owner, due }: Agreement, today: string): BandItem {
  const late = due < today;
  return { id, text, late, who: late ? `${owner}, te laat: ${formatDateShort(due)}` : `${owner}, ${formatDate(due)}` };
}
