/** The rows of a file of cijfers/ by their key "indicator;gebied;periode"; the value is the whole line. */
export type FigureRows = ReadonlyMap<string, string>;

/** By key: the line that it becomes; null = the row goes. */
export type RowChanges = ReadonlyMap<string, string | null>;

/** In which order rows stand: that of the indicators and of the areas of the package, then by period. */
export interface RowOrder {
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
}

const BOM = '\uFEFF';
const KEY_CELLS = 3;

/** Header and rows of a text; a note may hold line ends between quotes. Empty lines are left out. */
export function readFigureRows(text: string): { readonly header: string; readonly rows: FigureRows } {
  const [header = '', ...lines] = splitLines(text.startsWith(BOM) ? text.slice(1) : text);
  return { header, rows: new Map(lines.filter((line) => line !== '').map((line) => [toKey(line), line])) };
}

/** The same file after changes, with BOM and CRLF and its rows in order, so that the same rows are the same bytes. */
export function applyRowChanges(text: string, changes: RowChanges, order: RowOrder): string {
  const { header, rows } = readFigureRows(text);
  const after = new Map(rows);
  for (const [key, line] of changes) {
    if (line === null) after.delete(key);
    else after.set(key, line);
  }
  const rank = createRank(order);
  const lines = [...after].sort(([a], [b]) => compareRanks(rank(a), rank(b))).map(([, line]) => line);
  return `${BOM}${[header, ...lines].join('\r\n')}\r\n`;
}

/** What makes the first rows the second: by key the line after; null for a row that went. */
export function compareRows(before: FigureRows, after: FigureRows): RowChanges {
  const changes = new Map<string, string | null>();
  for (const [key, line] of after) if (before.get(key) !== line) changes.set(key, line);
  for (const key of before.keys()) if (!after.has(key)) changes.set(key, null);
  return changes;
}

function toKey(line: string): string {
  return line.split(';', KEY_CELLS).join(';');
}

/** A line end between quotes belongs to its row. */
function splitLines(text: string): string[] {
  const lines: string[] = [];
  const parts = text.split(/(\r?\n)/);
  for (let index = 0; index < parts.length; index += 2) {
    const part = parts[index] ?? '';
    const last = lines.at(-1);
    if (last !== undefined && isOpen(last)) lines[lines.length - 1] = `${last}${parts[index - 1] ?? ''}${part}`;
    else lines.push(part);
  }
  return lines;
}

function isOpen(line: string): boolean {
  return (line.split('"').length - 1) % 2 === 1;
}

type Rank = readonly [number, string, number, string, string];

function createRank({ indicators, areas }: RowOrder): (key: string) => Rank {
  const place = (list: ReadonlyMap<string, number>, id: string) => list.get(id) ?? list.size;
  const byIndicator = new Map(indicators.map((id, index) => [id, index]));
  const byArea = new Map(areas.map((id, index) => [id, index]));
  return (key) => {
    const [indicator = '', area = '', period = ''] = key.split(';');
    return [place(byIndicator, indicator), indicator, place(byArea, area), area, period];
  };
}

function compareRanks(a: Rank, b: Rank): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? '';
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
