import { columnLetter } from '../../intake/cell.ts';
import type { ColumnRole } from '../../intake/column-role.ts';
import type { IntakeIssue } from '../../intake/intake-issue.ts';
import type { Severity } from '../../intake/issues/issue-kind.ts';
import type { GridLine, IntakeReport } from './intake-report.ts';

/** What is to be seen of a cell: the worst that is said of it, or that the sender wrote it. */
export type CellMark = Severity | 'written' | null;

export interface GridCell {
  /** "D17" */
  readonly name: string;
  readonly text: string;
  readonly mark: CellMark;
}

interface GridRow {
  readonly row: number;
  readonly isSkipped: boolean;
  readonly cells: readonly GridCell[];
}

export interface CheckGrid {
  readonly columns: readonly { readonly letter: string; readonly name: string; readonly isFigure: boolean }[];
  readonly rows: readonly GridRow[];
}

/** Columns whose figures stand under each other. */
const FIGURES: ReadonlySet<ColumnRole['kind']> = new Set(['value', 'numerator', 'denominator']);

const ORDER: Readonly<Record<Severity, number>> = { fout: 0, waarschuwing: 1, hersteld: 2 };

/** The rows of some issues and those that stand next to them, as the table shows them. */
export function computeGrid(report: IntakeReport, issues: readonly IntakeIssue[]): CheckGrid {
  const columns = report.columns.map(({ letter, name, role }) => ({ letter, name, isFigure: FIGURES.has(role.kind) }));
  const worst = new Map<string, Severity>();
  for (const { cell, severity } of report.issues) {
    const before = cell === null ? undefined : worst.get(cell);
    if (cell !== null && (before === undefined || ORDER[severity] < ORDER[before])) worst.set(cell, severity);
  }
  const written = new Set(report.edited.map(({ cell }) => cell));
  const named = new Set(issues.flatMap(({ row }) => row ?? []));
  const isNear = ({ row, isSkipped }: GridLine): boolean =>
    isSkipped || named.has(row) || named.has(row - 1) || named.has(row + 1);
  const rows = report.lines.filter(isNear).map(({ row, cells, isSkipped }) => ({
    row,
    isSkipped,
    cells: columns.map((_, index): GridCell => {
      const name = `${columnLetter(index)}${row}`;
      const mark = worst.get(name) ?? (written.has(name) ? 'written' : null);
      return { name, text: cells[index] ?? '', mark };
    }),
  }));
  return { columns, rows };
}
