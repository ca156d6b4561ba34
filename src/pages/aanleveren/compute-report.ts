import { createAreaTree } from '../../domain/area-tree.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import { comparePeriods } from '../../domain/period-math.ts';
import { formatPeriod } from '../../domain/format-nl.ts';
import { listDelivered } from '../../intake/delivery.ts';
import type { Layout } from '../../intake/find-layout.ts';
import { createIndicatorNames } from '../../intake/indicator-names.ts';
import type { IntakeOptions } from '../../intake/intake-options.ts';
import type { RowSource } from '../../intake/row-source.ts';
import type { IntakeResult } from '../../intake/take-in.ts';
import { computeConsequences } from '../../package/consequences/compute-consequences.ts';
import type { DataPackage } from '../../package/data-package.ts';
import { computePreview } from './compute-preview.ts';
import { describeColumns } from './describe-columns.ts';
import type { DifferenceList } from './difference-rows.ts';
import { readLines, rowsToShow } from './grid-lines.ts';
import type { IntakeReport, Subject } from './intake-report.ts';
import { mergeObservations } from './merge-observations.ts';

const FIRST_ROWS = 6;

interface ReportInput {
  readonly base: number | null;
  readonly result: Extract<IntakeResult, { kind: 'read' }>;
  readonly options: IntakeOptions;
  /** The rows as they stand in the file, before any edit. */
  readonly original: RowSource;
  readonly layout: Layout;
  readonly data: DataPackage;
  readonly list: DifferenceList;
}

/** All that the screen says of a file that was read. */
export function computeReport({ base, result, options, original, layout, data, list }: ReportInput): IntakeReport {
  const { file, columns, mapping, issues, delivery, difference, sums } = result;
  const { edits = [], skippedRows = [] } = options;
  const { lines, edited } = readLines(original, rowsToShow(issues, skippedRows), edits, skippedRows);
  const delivered = listDelivered(delivery);
  const after = mergeObservations(data, delivery, sums);
  const changedSums = sums.filter(
    ({ before, after: sum }) => before?.value != null && before.value !== sum.value,
  ).length;
  const names = createIndicatorNames(data.indicators);
  const { added, changed, unchanged, missing } = difference;
  return {
    base,
    file,
    columns: describeColumns(columns, layout, names, options.mapping ?? {}),
    mapping,
    issues,
    lines,
    edited,
    subject: computeSubject(data, delivered),
    counts: { added, changed: changed.length, unchanged, missing: missing.length, sums: sums.length, changedSums },
    rows: list.slice(0, FIRST_ROWS),
    consequences: computeConsequences(data, after),
    preview: computePreview(after, [...delivered, ...sums.map((sum) => sum.after)]),
  };
}

function computeSubject({ areas, indicators }: DataPackage, delivered: readonly Observation[]): Subject {
  const ids = new Set(delivered.map(({ indicator }) => indicator));
  const periods = [...new Set(delivered.map(({ period }) => period))].sort(comparePeriods);
  const last: Period | undefined = periods.at(-1);
  const tree = createAreaTree(areas);
  const levelOf = new Map(areas.map(({ id, level }) => [id, level]));
  const inLast = new Set(
    delivered
      .filter((each) => each.period === last && levelOf.get(each.area) === 'municipality')
      .map(({ area }) => area),
  );
  return {
    indicators: [...ids].flatMap((id) => {
      const found = indicators.find((indicator) => indicator.id === id);
      return found === undefined ? [] : [{ id, name: found.name, programme: found.programme }];
    }),
    periods: periods.map(formatPeriod),
    municipalities: inLast.size,
    allMunicipalities:
      last === undefined || tree.region === null ? 0 : tree.municipalitiesIn(tree.region.id, last).length,
  };
}
