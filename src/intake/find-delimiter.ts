import { scanRows } from './scan-rows.ts';

export type Delimiter = ';' | '\t' | ',' | '|';

// In order of preference, for files where two of them fit equally well.
const CANDIDATES: readonly Delimiter[] = [';', '\t', ',', '|'];
const HEAD_LENGTH = 64_000;
const HEAD_ROWS = 300;

interface FoundDelimiter {
  readonly delimiter: Delimiter;
  /** Where the table begins: after a first line "sep=;". Excel does not show that line and does not count it. */
  readonly start: number;
}

/**
 * The delimiter that cuts the most rows of the head into the same number of cells. Counting marks would not do: a small
 * file with decimal commas has more commas than semicolons. ";" when nothing cuts.
 */
export function findDelimiter(text: string): FoundDelimiter {
  const declared = /^sep=(.)(?:\r\n|\n|\r|$)/i.exec(text.slice(0, 10));
  const start = declared === null ? 0 : declared[0].length;
  const named = CANDIDATES.find((each) => each === declared?.[1]);
  if (named !== undefined) return { delimiter: named, start };
  const head = text.slice(start, start + HEAD_LENGTH);
  const isWhole = start + HEAD_LENGTH >= text.length;
  const scores = CANDIDATES.map((delimiter) => ({ delimiter, score: scoreOf(head, delimiter, isWhole) }));
  const best = scores.reduce((a, b) => (b.score > a.score + 1e-9 ? b : a));
  return { delimiter: best.score > 0 ? best.delimiter : ';', start };
}

/** The share of filled rows that have the width most rows have; 0 when that is one cell. Wider tables win a tie slightly. */
function scoreOf(head: string, delimiter: Delimiter, isWhole: boolean): number {
  const widths: number[] = [];
  scanRows(head, delimiter, (cells) => {
    if (cells.some((cell) => cell.trim() !== '')) widths.push(cells.length);
    return widths.length < HEAD_ROWS;
  });
  if (!isWhole && widths.length > 1 && widths.length < HEAD_ROWS) widths.pop();
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let mode = 1;
  let most = 0;
  for (const [width, count] of counts) if (width > 1 && count > most) [mode, most] = [width, count];
  if (mode === 1) return 0;
  return most / widths.length + Math.min(mode, 40) / 1000;
}
