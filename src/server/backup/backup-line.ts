import * as v from 'valibot';

const BytesSchema = v.strictObject({ base64: v.string() });
const CellSchema = v.union([v.string(), v.number(), v.null(), BytesSchema]);
const RowLineSchema = v.strictObject({ table: v.string(), row: v.record(v.string(), CellSchema) });
const HeadSchema = v.strictObject({ backup: v.literal('rijker-verantwoorden'), version: v.literal(1) });
const EndSchema = v.strictObject({ rows: v.number(), sha256: v.string() });
const LineSchema = v.union([HeadSchema, RowLineSchema, EndSchema]);

export type BackupCell = string | number | null | Uint8Array;
type BackupLine =
  | { readonly type: 'head' }
  | { readonly type: 'row'; readonly table: string; readonly row: ReadonlyMap<string, BackupCell> }
  /** What stands before it: how many rows, and the sha256 of all those lines. */
  | { readonly type: 'end'; readonly rows: number; readonly sha256: string };

export function formatBackupLine(line: BackupLine): string {
  if (line.type === 'head') return JSON.stringify({ backup: 'rijker-verantwoorden', version: 1 });
  if (line.type === 'end') return JSON.stringify({ rows: line.rows, sha256: line.sha256 });
  const cells = [...line.row].map(([name, cell]) => [
    name,
    cell instanceof Uint8Array ? { base64: Buffer.from(cell).toString('base64') } : cell,
  ]);
  return JSON.stringify({ table: line.table, row: Object.fromEntries(cells) });
}

/** The line of a text; null when it is no line of a backup. */
export function parseBackupLine(text: string): BackupLine | null {
  const read = v.safeParse(v.pipe(v.string(), v.rawTransform(parseJson), LineSchema), text);
  if (!read.success) return null;
  const line = read.output;
  if ('backup' in line) return { type: 'head' };
  if ('sha256' in line) return { type: 'end', ...line };
  const cells = Object.entries(line.row).map(([name, cell]): [string, BackupCell] => [
    name,
    typeof cell === 'object' && cell !== null ? new Uint8Array(Buffer.from(cell.base64, 'base64')) : cell,
  ]);
  return { type: 'row', table: line.table, row: new Map(cells) };
}

function parseJson({ dataset, addIssue, NEVER }: v.RawTransformContext<string>): unknown {
  try {
    return JSON.parse(dataset.value);
  } catch {
    addIssue({ message: 'no JSON' });
    return NEVER;
  }
}
