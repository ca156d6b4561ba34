import { computeColumnRanges } from '../../domain/disclosure/column-ranges.ts';
import { findRecoverable } from '../../domain/disclosure/find-recoverable.ts';
import type { Bounds, OpenSolver } from '../../domain/disclosure/linear-program.ts';
import { splitProgram } from '../../domain/disclosure/split-program.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { countedMeasuresOf, type PublishedCell } from './published-cells.ts';
import { type PublishedSystem, toProgram } from './published-system.ts';

/**
 * exact: the number follows from the rest; narrow: fewer numbers are left than the threshold asks; told: the word "minder
 * dan" makes it exact; small-rest: what no row shows is certainly a small count; contradiction: no numbers fit.
 */
export type FindingKind = 'exact' | 'narrow' | 'told' | 'small-rest' | 'contradiction';

export interface AuditFinding {
  readonly kind: FindingKind;
  readonly cell: PublishedCell;
}

const COUNT: Bounds = { low: 0, high: Number.POSITIVE_INFINITY };

/** The cells of one indicator that a reader can know too well, at most one finding a cell; [] when all is well. */
export function auditIndicator(
  system: PublishedSystem,
  indicator: Indicator,
  threshold: number,
  open: OpenSolver,
): AuditFinding[] {
  const counted = new Set(countedMeasuresOf(indicator));
  const found = new Set<string>();
  const isTarget = ({ key, measure, known, state }: PublishedCell): boolean =>
    known === null && state !== 'open' && counted.has(measure) && !found.has(key);
  const exact = exactCells(system).filter((cell) => isTarget(cell) && cell.state !== 'absent');
  const findings = exact.map((cell): AuditFinding => ({ kind: 'exact', cell }));
  const passes: readonly Pass[] = [
    { boundsOf: () => COUNT, isTarget, judge: (cell, range) => judgeRange(cell, range, threshold) },
    {
      boundsOf: (cell) => boundsOfWord(cell, threshold),
      isTarget: (cell) => isTarget(cell) && cell.state === 'hidden' && cell.measure !== 'rest',
      judge: (_, { low, high }) => (low === high && low > 0 && low < threshold ? 'told' : null),
      needs: (cell) => boundsOfWord(cell, threshold) !== COUNT,
    },
  ];
  for (const { key } of exact) found.add(key);
  for (const pass of passes) {
    const more = auditRanges(system, open, pass);
    for (const { cell } of more) found.add(cell.key);
    findings.push(...more);
  }
  return findings;
}

interface Pass {
  readonly boundsOf: (cell: PublishedCell) => Bounds;
  readonly isTarget: (cell: PublishedCell) => boolean;
  /** null when the range, in whole numbers, is no fault: a wider range is then no fault either. */
  readonly judge: (cell: PublishedCell, range: Bounds) => FindingKind | null;
  /** A part of the system without such a cell says nothing new. */
  readonly needs?: (cell: PublishedCell) => boolean;
}

// The cheap pass: most faults are a subtraction, and then no solver is needed to say so.
function exactCells({ cells, relations }: PublishedSystem): PublishedCell[] {
  const table = [...cells.values()].map(({ key, known }) => ({ key, values: [known ?? 0], hidden: known === null }));
  return findRecoverable(table, relations).flatMap((key) => cells.get(key) ?? []);
}

function auditRanges(system: PublishedSystem, open: OpenSolver, pass: Pass): AuditFinding[] {
  const { program, unknown } = toProgram(system, pass.boundsOf);
  return splitProgram(program).flatMap((part): AuditFinding[] => {
    const cells = part.columns.flatMap((column) => unknown[column] ?? []);
    const targets = cells.flatMap((cell, index) => (pass.isTarget(cell) ? [{ cell, index }] : []));
    const [first] = targets;
    if (first === undefined || (pass.needs !== undefined && !cells.some(pass.needs))) return [];
    const judgeAt = (index: number, range: Bounds): FindingKind | null => {
      const cell = cells[index];
      return cell === undefined ? null : pass.judge(cell, toWhole(range));
    };
    const ranges = computeColumnRanges(open, part.program, {
      columns: targets.map(({ index }) => index),
      isEnough: (range, column) => judgeAt(column, range) === null,
    });
    if (ranges === null) return [{ kind: 'contradiction', cell: first.cell }];
    return targets.flatMap(({ cell, index }) => {
      const kind = judgeAt(index, ranges[index] ?? COUNT);
      return kind === null ? [] : [{ kind, cell }];
    });
  });
}

function judgeRange({ state }: PublishedCell, { low, high }: Bounds, threshold: number): FindingKind | null {
  if (state === 'absent') return low > 0 && high < threshold ? 'small-rest' : null;
  if (low === high) return 'exact';
  // What is secret is few as a whole: of the parts of 3 everyone knows that they are at most 3.
  return state === 'hidden' && high - low < threshold ? 'narrow' : null;
}

/** "minder dan 5" says 1 to 4; of a share it says so of those above or below the line, so above it may stand 0. */
function boundsOfWord({ row, state, measure }: PublishedCell, threshold: number): Bounds {
  if (state !== 'hidden' || row.item.reason !== 'small' || measure === 'rest') return COUNT;
  if (measure === 'numerator') return { low: 0, high: threshold - 1 };
  return { low: 1, high: threshold - 1 };
}

// Counts are whole numbers: from 1.4 to 4.2 leaves 2, 3 and 4. The margin is that of the solver.
function toWhole({ low, high }: Bounds): Bounds {
  return { low: Math.ceil(low - 1e-4), high: Math.floor(high + 1e-4) };
}
