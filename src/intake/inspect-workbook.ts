import { unzipSync } from 'fflate';
import { parseCellName } from './cell.ts';
import { MAX_COLUMNS } from './intake-options.ts';

/** A cell that stands over rows: index of the column from 0, rows as Excel numbers them. */
export interface TallCell {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What Excel does not show of a sheet, often because of a filter. */
export interface HiddenLines {
  /** As Excel numbers them. */
  readonly rows: ReadonlySet<number>;
  /** Index from 0. */
  readonly columns: ReadonlySet<number>;
}

export const NOTHING_HIDDEN: HiddenLines = { rows: new Set(), columns: new Set() };

/** What read-excel-file does not tell of a sheet: cell name -> error ("#DIV/0!"), and the cells shown as a percentage. */
export interface SheetDetails {
  readonly errors: ReadonlyMap<string, string>;
  readonly percentages: ReadonlySet<string>;
  readonly tallCells: readonly TallCell[];
  readonly hidden: HiddenLines;
  readonly isHidden: boolean;
}

/** The details of each sheet by its name; a sheet whose parts are not where they belong has none. Throws on a broken zip. */
export function inspectWorkbook(bytes: Uint8Array): Map<string, SheetDetails> {
  const parts = unzipSync(bytes, {
    filter: ({ name }) =>
      /^xl\/(?:workbook\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const read = (name: string): string => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const targets = new Map(
    tagsOf(read('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const percentStyles = findPercentStyles(read('xl/styles.xml'));
  const sheets = new Map<string, SheetDetails>();
  for (const tag of tagsOf(read('xl/workbook.xml'), 'sheet')) {
    const path = targets.get(attribute(tag, 'r:id')) ?? '';
    const isHidden = /hidden/i.test(attribute(tag, 'state'));
    sheets.set(unescapeXml(attribute(tag, 'name')), { ...inspectSheet(read(path), percentStyles), isHidden });
  }
  return sheets;
}

function inspectSheet(xml: string, percentStyles: ReadonlySet<string>): Omit<SheetDetails, 'isHidden'> {
  const errors = new Map<string, string>();
  const percentages = new Set<string>();
  // [^<>] and not [^>]: a search that fails must not run on to the end of the sheet.
  for (const [, tag = '', error] of xml.matchAll(
    /<c( [^<>]*)>(?:(?:<f[^<>]*>[^<>]*<\/f>|<f[^<>]*\/>)?<v>(#[^<>]*)<\/v>)?/g,
  )) {
    if (percentStyles.has(attribute(tag, 's'))) percentages.add(attribute(tag, 'r'));
    if (attribute(tag, 't') === 'e') errors.set(attribute(tag, 'r'), unescapeXml(error ?? '#LEEG!'));
  }
  return { errors, percentages, tallCells: findTallCells(xml), hidden: findHidden(xml) };
}

function findHidden(xml: string): HiddenLines {
  const isHidden = (tag: string): boolean => /^(?:1|true)$/.test(attribute(tag, 'hidden'));
  const rows = tagsOf(xml, 'row').filter(isHidden);
  // A hostile workbook says so of more columns than a table has, or a million times.
  const columns = tagsOf(xml, 'col').filter(isHidden).slice(0, MAX_COLUMNS);
  return {
    rows: new Set(rows.map((tag) => Number(attribute(tag, 'r')))),
    columns: new Set(
      columns.flatMap((tag) => {
        const first = Math.max(1, Number(attribute(tag, 'min')));
        const length = Math.min(Number(attribute(tag, 'max')), MAX_COLUMNS) - first + 1;
        return Array.from({ length: Math.max(0, length || 0) }, (_, index) => first - 1 + index);
      }),
    ),
  };
}

function findTallCells(xml: string): TallCell[] {
  return tagsOf(xml, 'mergeCell').flatMap((tag) => {
    const [first, last] = attribute(tag, 'ref').split(':').map(parseCellName);
    if (first == null || last == null || last.row <= first.row) return [];
    return [{ column: first.column, firstRow: first.row, lastRow: last.row }];
  });
}

/** The numbers of the styles that show a percentage: Excel's own formats 9 and 10, and any format with a percent sign. */
function findPercentStyles(xml: string): Set<string> {
  const formats = new Set(['9', '10']);
  for (const tag of tagsOf(xml, 'numFmt')) {
    if (showsPercentage(attribute(tag, 'formatCode'))) formats.add(attribute(tag, 'numFmtId'));
  }
  const start = xml.indexOf('<cellXfs');
  const styles = tagsOf(xml.slice(start, xml.indexOf('</cellXfs>', start)), 'xf');
  const found = styles.flatMap((tag, index) => (formats.has(attribute(tag, 'numFmtId')) ? [String(index)] : []));
  return new Set(start < 0 ? [] : found);
}

/** Not 0" %", which only writes the sign behind the number: Excel then shows 12 as 12 %. */
function showsPercentage(format: string): boolean {
  return unescapeXml(format)
    .replace(/"[^"]*"|\\./g, '')
    .includes('%');
}

function tagsOf(xml: string, name: string): string[] {
  return Array.from(xml.matchAll(new RegExp(`<${name} [^<>]*>`, 'g')), ([tag]) => tag);
}

function attribute(tag: string, name: string): string {
  const start = tag.indexOf(` ${name}="`);
  if (start < 0) return '';
  const from = start + name.length + 3;
  return tag.slice(from, tag.indexOf('"', from));
}

function unescapeXml(text: string): string {
  const marks: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => marks[name] ?? whole);
}
