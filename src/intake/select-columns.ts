import { textOf } from './cell.ts';
import type { MappedColumn } from './column-role.ts';
import type { Layout } from './find-layout.ts';
import { isMultiple, meaningOfHeader } from './header-words.ts';
import type { IssueList } from './issue-list.ts';
import type { Known } from './map-columns.ts';

/**
 * Beside a column that names the indicator, only the column that says "waarde" or "aantal" holds its figures; the others
 * ("inwoners") are left out unless their own name is an indicator.
 */
export function selectColumns(columns: readonly MappedColumn[], known: Known): MappedColumn[] {
  const values = columns.filter(({ role }) => role.kind === 'value' && role.period === null && role.area === null);
  const main = values.filter(({ name }) => meaningOfHeader(name) === 'value');
  const hasIndicator = columns.some(({ role }) => role.kind === 'indicator');
  const isNamed = ({ name }: MappedColumn): boolean => known.indicators.match(name).kind === 'indicator';
  if (values.length < 2) return [...columns];
  if (main.length !== 1) {
    const isContext = (column: MappedColumn): boolean =>
      values.includes(column) && meaningOfHeader(column.name) === 'context' && !isNamed(column);
    return columns.map((column) => (isContext(column) ? { ...column, role: { kind: 'skipped' } } : column));
  }
  if (!hasIndicator && values.every((each) => main.includes(each) || isNamed(each))) return [...columns];
  return columns.map((column) => {
    if (!values.includes(column) || isNamed(column)) return column;
    if (!main.includes(column)) return { ...column, role: { kind: 'skipped' } };
    return { ...column, role: { kind: 'value', label: '', period: null, area: null } };
  });
}

/** What the sender should know of the columns: those left out, without a name, of the same name, or in thousands. */
export function reportColumns(
  columns: readonly MappedColumn[],
  layout: Layout,
  allowUnknown: boolean,
  issues: IssueList,
): void {
  const byName = new Map<string, MappedColumn>();
  for (const column of columns) {
    const { index, name, role, unit } = column;
    const hasName = layout.headers.some(({ cells }) => textOf(cells[index]) !== '');
    const isFilled = layout.sample.some(({ cells }) => textOf(cells[index]) !== '');
    if (role.kind === 'value' && !hasName && layout.headers.length > 0)
      issues.add('kolom-zonder-naam', { column: index, columnName: name });
    // What tells rows apart names the figures of a foreign file; in a delivery a part would pass for the whole.
    const isLost = role.kind === 'skipped' || (role.kind === 'dimension' && !allowUnknown && !isTotals(layout, index));
    if (isLost && hasName && isFilled) issues.add('kolom-overgeslagen', { column: index, columnName: name });
    if (role.kind === 'value' && unit !== null && isMultiple(unit))
      issues.add('eenheid-duizend', { column: index, columnName: name, value: unit });
    const same = byName.get(`${name}|${JSON.stringify(role)}`);
    if (same !== undefined && hasName && role.kind !== 'skipped' && role.kind !== 'area') {
      issues.add('dubbele-kolom', {
        column: index,
        columnName: name,
        detail: `kolom ${same.index + 1} en ${index + 1}`,
      });
    }
    byName.set(`${name}|${JSON.stringify(role)}`, column);
  }
  const units = columns.find(({ name, role }) => role.kind === 'skipped' && /^(?:meet)?eenheid$/i.test(name));
  const times = layout.sample.map(({ cells }) => textOf(cells[units?.index ?? -1])).find(isMultiple);
  if (units !== undefined && times !== undefined)
    issues.add('eenheid-duizend', { column: units.index, columnName: units.name, value: times });
  const multiple = layout.titles.find((title) => /x 1[ .]?000/i.test(title));
  if (multiple !== undefined) issues.add('eenheid-duizend', { value: multiple });
  if (layout.headers.length === 0) issues.add('geen-kop', { row: layout.firstDataRow });
}

function isTotals({ sample }: Layout, column: number): boolean {
  return sample.every(({ cells }) => /^(?:totaal.*|alle.*|)$/i.test(textOf(cells[column])));
}
