import type { Cell } from '../../src/intake/cell.ts';

/** A date of Excel: days since 1899-12-30 in a cell with a date format. */
export interface DateCell {
  readonly days: number;
}

/** A fraction that Excel shows as a percentage. */
export interface PercentCell {
  readonly fraction: number;
}

/** A number with the sign only written behind it, as the format 0" %" does. */
export interface SignedCell {
  readonly signed: number;
}

/** A formula that Excel could not compute. */
export interface ErrorCell {
  readonly error: string;
}

export type WorkbookCell = Cell | DateCell | PercentCell | SignedCell | ErrorCell | null;

/** A small .xlsx: a zip without compression that holds just what a reader needs. Text in cells is written inline. */
export function makeWorkbook(
  sheets: Readonly<Record<string, readonly (readonly WorkbookCell[])[]>>,
  hidden: readonly string[] = [],
  merged: readonly string[] = [],
  unseen: { readonly rows: readonly number[]; readonly columns: readonly number[] } = { rows: [], columns: [] },
): Uint8Array {
  const names = Object.keys(sheets);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageNs = 'http://schemas.openxmlformats.org/package/2006';
  return makeZip({
    '[Content_Types].xml': `<Types xmlns="${packageNs}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageNs}/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0&quot; %&quot;"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${main}">${unseen.columns.length === 0 ? '' : `<cols>${unseen.columns.map((column) => `<col min="${column}" max="${Math.max(column, 1)}" hidden="1"/>`).join('')}</cols>`}<sheetData>${(sheets[name] ?? []).map((cells, row) => writeRow(cells, row, unseen.rows.includes(row + 1))).join('')}</sheetData>${merged.length === 0 ? '' : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`}</worksheet>`,
      ]),
    ),
  });
}

function writeRow(cells: readonly WorkbookCell[], row: number, isHidden: boolean): string {
  const written = cells.map((cell, column) => {
    const name = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
    if (typeof cell === 'object' && 'error' in cell) {
      return `<c r="${name}" t="e"><f>1/0</f><v>${cell.error}</v></c>`;
    }
    if (typeof cell === 'object' && 'fraction' in cell) return `<c r="${name}" s="2"><v>${cell.fraction}</v></c>`;
    if (typeof cell === 'object' && 'signed' in cell) return `<c r="${name}" s="3"><v>${cell.signed}</v></c>`;
    if (typeof cell === 'object') return `<c r="${name}" s="1"><v>${cell.days}</v></c>`;
    return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
  });
  return `<row r="${row + 1}"${isHidden ? ' hidden="1"' : ''}>${written.join('')}</row>`;
}

/** A zip of stored entries; declared overrides the size that the directory says an entry has when unpacked. */
export function makeZip(entries: Readonly<Record<string, string>>, declared: number | null = null): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const [path, content] = [new TextEncoder().encode(name), new TextEncoder().encode(text)];
    const fixed = [20, 0, 0, 0, 0x21].flatMap((value) => bytesOf(value, 2));
    const sizes = [
      ...bytesOf(crc32(content), 4),
      ...bytesOf(content.length, 4),
      ...bytesOf(declared ?? content.length, 4),
    ];
    const local = Uint8Array.from([
      0x50,
      0x4b,
      3,
      4,
      ...fixed,
      ...sizes,
      ...bytesOf(path.length, 2),
      0,
      0,
      ...path,
      ...content,
    ]);
    const rest = [...bytesOf(path.length, 2), ...Array<number>(12).fill(0), ...bytesOf(offset, 4), ...path];
    directory.push(Uint8Array.from([0x50, 0x4b, 1, 2, 20, 0, ...fixed, ...sizes, ...rest]));
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0);
  const count = bytesOf(directory.length, 2);
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...count, ...count, ...bytesOf(size, 4), ...bytesOf(offset, 4), 0, 0];
  return new Uint8Array(Buffer.concat([...parts, ...directory, Uint8Array.from(end)]));
}

function bytesOf(value: number, length: number): number[] {
  return Array.from({ length }, (_, index) => (value >>> (8 * index)) & 0xff);
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
