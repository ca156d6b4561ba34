import { addUpAnew, type PutBack } from '../../intake/sums/add-up-anew.ts';
import { toSumRow } from '../../intake/to-row-changes.ts';
import { figureKeyOf, writeFigureRow } from '../../package/write-figure-row.ts';
import type { Publication, Store } from '../store/store.ts';
import type { ReadMadeRows } from './create-sums-reader.ts';
import { type FigureFiles, readFigureLine, readFiguresOf } from './figure-files.ts';
import { createRowJudge } from './judge-rows.ts';
import type { TouchedRow } from './list-touched-rows.ts';

/** A row as it becomes; null = it goes. */
export type SettledRow = readonly [TouchedRow, string | null];

type SettledSums =
  | { readonly type: 'settled'; readonly lines: readonly SettledRow[]; readonly blocked: readonly TouchedRow[] }
  | { readonly type: 'shows-hidden' };

interface SumsTask {
  readonly publication: number;
  readonly history: readonly Publication[];
  readonly before: FigureFiles;
  readonly present: FigureFiles;
  /** What has to do with taking the publication back of this indicator. */
  readonly indicator: string;
  readonly touched: readonly TouchedRow[];
  readonly readMadeRows: ReadMadeRows;
}

/** What becomes of the rows of one indicator, where others published after the publication that is taken back. */
export async function settleSums(store: Pick<Store, 'versionsOf'>, task: SumsTask): Promise<SettledSums> {
  const { before, present, touched } = task;
  const data = readFiguresOf(present, task.indicator);
  const indicator = data.indicators.find(({ id }) => id === task.indicator);
  const blocked = touched.filter((row) => row.isChangedSince && (!row.isWide || indicator === undefined));
  if (indicator === undefined) return { type: 'settled', lines: [], blocked };
  const wide = touched.filter((row) => row.isWide && (row.isChangedSince || row.hasOtherParts));
  const judge = await createRowJudge(store, task, wide);
  const sumKeys = new Set<string>();
  for (const row of wide) if (await judge.isSum(row)) sumKeys.add(row.key);
  let open = wide.filter(({ key, isChangedSince }) => isChangedSince || sumKeys.has(key));
  const kept = touched.filter((row) => row.isMade && !row.isChangedSince && !open.includes(row));
  const figures = new Map(readFiguresOf(before, indicator.id).observations.map((each) => [figureKeyOf(each), each]));
  const back: PutBack[] = kept.map((row) => ({ ...row, figure: figures.get(row.key) ?? null }));
  const lines: SettledRow[] = kept.map((row) => [row, row.before]);
  let anew = addUpAnew(data, indicator, back, open);
  const listBroken = () => open.filter(({ key }) => anew.broken.includes(key) && sumKeys.has(key));
  // A sum without one of its parts goes, or is again what its source told; that makes a part of a larger sum another.
  for (let broken = listBroken(); broken.length > 0; broken = listBroken()) {
    for (const row of broken) {
      const line = await judge.findTold(row);
      lines.push([row, line]);
      back.push({ ...row, figure: line === null ? null : readFigureLine(present, row.path, line) });
    }
    open = open.filter((row) => !broken.includes(row));
    anew = addUpAnew(data, indicator, back, open);
  }
  if (anew.withheld.length > 0) return { type: 'shows-hidden' };
  for (const row of open) {
    const sum = anew.sums.get(row.key);
    if (!sumKeys.has(row.key) ? row.isMade || sum !== undefined : anew.stuck.includes(row.key)) blocked.push(row);
    else if (sum !== undefined || row.isMade) {
      const line = sum === undefined ? row.present : writeFigureRow(toSumRow(sum, indicator));
      lines.push([row, findSameNumbers(line, judge.findBefore(row))]);
    }
  }
  return { type: 'settled', lines, blocked };
}

/** The row from when the same publications held, where it says the same: it may have words of its source. */
function findSameNumbers(line: string | null, known: string | null): string | null {
  return line !== null && known !== null && numbersOf(known) === numbersOf(line) ? known : line;
}

/** value, numerator, denominator and the reason that they are not there. */
function numbersOf(line: string): string {
  const cells = line.split(';');
  return [3, 4, 5, 8].map((place) => cells[place] ?? '').join(';');
}
