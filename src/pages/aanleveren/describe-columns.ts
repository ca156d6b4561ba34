import { columnLetter, textOf } from '../../intake/cell.ts';
import type { ColumnMapping, MappedColumn } from '../../intake/column-role.ts';
import type { Layout } from '../../intake/find-layout.ts';
import { meaningOfHeader } from '../../intake/header-words.ts';
import type { IndicatorNames } from '../../intake/indicator-names.ts';
import type { Certainty, ReportColumn } from './intake-report.ts';

/** The columns for a person: name, first value, what it holds and how sure that is. */
export function describeColumns(
  columns: readonly MappedColumn[],
  layout: Layout,
  names: IndicatorNames,
  chosen: ColumnMapping,
): ReportColumn[] {
  return columns.map((column) => {
    const filled = layout.sample.find(({ cells }) => textOf(cells[column.index]) !== '');
    return {
      name: column.name,
      letter: columnLetter(column.index),
      first: textOf(filled?.cells[column.index]),
      role: column.role,
      certainty: chosen[column.name] === undefined ? certaintyOf(column, names) : settled(column),
    };
  });
}

function settled({ role }: MappedColumn): Certainty {
  return role.kind === 'skipped' ? 'skipped' : 'sure';
}

/** Sure when the header says it in a word that we know; what only the cells told is to be looked at. */
function certaintyOf({ name, role }: MappedColumn, names: IndicatorNames): Certainty {
  if (role.kind === 'skipped') return 'skipped';
  const meaning = meaningOfHeader(name);
  if (role.kind !== 'value') return meaning === role.kind ? 'sure' : 'check';
  const isNamed = meaning === 'value' || names.match(name).kind === 'indicator';
  return isNamed || role.period !== null || role.area !== null ? 'sure' : 'check';
}
