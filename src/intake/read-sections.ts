import { type Cell, textOf } from './cell.ts';
import { countFilled, type Layout } from './find-layout.ts';
import type { IssueList } from './issue-list.ts';
import type { Known } from './map-columns.ts';
import type { RowPlan } from './row-plan.ts';
import type { RowSource } from './row-source.ts';

export interface Sections {
  readonly source: RowSource;
  /** With one column more, to the right of the table: the indicator that stands above each row. */
  readonly plan: RowPlan;
}

/**
 * A table in parts, each under a line with nothing but the name of an indicator: its rows with that name behind them. null when
 * the table has another way to tell the indicator, or no such lines.
 */
export function readSections(
  source: RowSource,
  { sample, headers, titles, firstDataRow }: Layout,
  plan: RowPlan,
  known: Known,
  issues: IssueList,
): Sections | null {
  const { indicator, areas, values, width } = plan;
  const [column = -1] = areas;
  if (indicator >= 0 || column < 0 || values.some(({ label }) => label !== '')) return null;
  const named = (text: string): string | null => {
    const match = known.indicators.match(text);
    return match.kind === 'indicator' ? match.indicator.name : null;
  };
  const headingOf = (cells: readonly Cell[]): string | null => {
    const text = textOf(cells[column]);
    // The name of a district over its municipalities tells nothing of the indicator.
    return text !== '' && countFilled(cells) === 1 && known.areas.match(text).kind === 'unknown' ? text : null;
  };
  const isUnderHeader = firstDataRow - (headers.at(-1)?.row ?? firstDataRow) > 1;
  const startsWithName = isUnderHeader && named(titles.at(-1) ?? '') !== null;
  if (!startsWithName && !sample.some(({ cells }) => named(headingOf(cells) ?? '') !== null)) return null;
  const told = new Set<string>();
  const tell = (text: string): void => {
    const detail = named(text);
    if (detail !== null && !told.has(text)) issues.add('indicator-uit-titel', { value: text, detail });
    told.add(text);
  };
  const first = titles.findLast((title) => named(title) !== null) ?? '';
  const scan: RowSource['scan'] = (visit) => {
    let heading = first;
    let isUnknown = false;
    // A line with one text in it is a heading only when rows follow; else it is a footer.
    let held: { readonly text: string; readonly cells: readonly Cell[]; readonly row: number } | null = null;
    let goesOn = true;
    const give = (cells: readonly Cell[], row: number): boolean => {
      goesOn &&= visit(cells, row);
      return goesOn;
    };
    const widen = (cells: readonly Cell[], name: string): readonly Cell[] => {
      const whole = Array.from({ length: width }, (_, index) => cells[index] ?? '');
      return [...whole, name, ...cells.slice(width)];
    };
    const letGo = (): void => {
      if (held !== null) give(widen(held.cells, ''), held.row);
      held = null;
    };
    if (first !== '') tell(first);
    const broken = source.scan((cells, row) => {
      const found = row < firstDataRow ? null : headingOf(cells);
      if (found !== null) {
        letGo();
        isUnknown = named(found) === null;
        if (isUnknown) {
          held = { text: found, cells: [...cells], row };
          return goesOn;
        }
        heading = found;
        tell(found);
        return give([], row);
      }
      const isRow = row >= firstDataRow && countFilled(cells) > 1;
      if (isRow && held !== null) {
        const { text, row: at } = held;
        issues.add('onbekende-indicator', { row: at, column, value: text, proposal: known.indicators.nearest(text) });
        give([], at);
        held = null;
      }
      return give(isRow && isUnknown ? [] : widen(cells, isRow ? heading : ''), row);
    });
    letGo();
    return broken;
  };
  return { source: { scan }, plan: { ...plan, width: width + 1, names: [...plan.names, ''], indicator: width } };
}
