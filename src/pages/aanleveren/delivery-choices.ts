import * as v from 'valibot';
import { parseCellName } from '../../intake/cell.ts';
import { type ColumnMapping, type ColumnRole, KEY_ROLES } from '../../intake/column-role.ts';
import type { CellEdit, IntakeAnswers, IntakeOptions } from '../../intake/intake-options.ts';

/** What the sender chose, typed and ticked; the file itself never changes. */
export interface DeliveryChoices {
  /** Which of several tables, from 1; null = the largest. */
  readonly table: number | null;
  /** Columns whose role was chosen by hand, or was so in an earlier delivery. */
  readonly mapping: ColumnMapping;
  /** Number of columns that an earlier delivery named; null until it has been looked for. */
  readonly recalled: number | null;
  readonly answers: IntakeAnswers;
  readonly edits: readonly CellEdit[];
  readonly skippedRows: readonly number[];
  /** Codes of warnings that were looked at. */
  readonly accepted: readonly string[];
  /** Why earlier figures are different now. */
  readonly note: string;
}

export const NO_CHOICES: DeliveryChoices = {
  table: null,
  mapping: {},
  recalled: null,
  answers: {},
  edits: [],
  skippedRows: [],
  accepted: [],
  note: '',
};

const roleSchema = v.variant('kind', [
  v.object({ kind: v.picklist(KEY_ROLES) }),
  v.object({
    kind: v.literal('value'),
    label: v.string(),
    period: v.nullable(v.string()),
    area: v.nullable(v.string()),
  }),
]);

const mappingSchema = v.record(v.string(), roleSchema);

const choicesSchema = v.object({
  table: v.nullable(v.number()),
  mapping: mappingSchema,
  recalled: v.nullable(v.number()),
  answers: v.object({
    notation: v.optional(v.record(v.string(), v.picklist(['dutch', 'english']))),
    dateOrder: v.optional(v.picklist(['day-first', 'month-first'])),
    dateUnit: v.optional(v.picklist(['year', 'quarter', 'month'])),
    fractions: v.optional(v.picklist(['as-is', 'percent'])),
    indicator: v.optional(v.string()),
    area: v.optional(v.string()),
    period: v.optional(v.string()),
    provisional: v.optional(v.boolean()),
    origin: v.optional(v.picklist(['published', 'derived', 'example'])),
  }),
  edits: v.array(v.object({ cell: v.string(), value: v.string() })),
  skippedRows: v.array(v.number()),
  accepted: v.array(v.string()),
  note: v.string(),
});

/** Choices as a browser kept them; what an older version wrote and this one cannot read begins anew. */
export function parseChoices(kept: unknown): DeliveryChoices {
  const parsed = v.safeParse(choicesSchema, kept);
  return parsed.success ? parsed.output : NO_CHOICES;
}

/** A mapping as a browser kept it; null when it cannot be read. */
export function parseMapping(kept: unknown): ColumnMapping | null {
  const parsed = v.safeParse(mappingSchema, kept);
  return parsed.success ? parsed.output : null;
}

/** What the file is read with. */
export function toIntakeOptions(choices: DeliveryChoices): IntakeOptions {
  const { table, mapping, answers, edits, skippedRows } = choices;
  return { ...(table !== null && { table }), mapping, answers, edits, skippedRows };
}

/** Writes a cell; the last word about a cell counts. */
export function editCells(choices: DeliveryChoices, edits: readonly CellEdit[]): DeliveryChoices {
  const cells = new Set(edits.map(({ cell }) => cell));
  return { ...choices, edits: [...choices.edits.filter(({ cell }) => !cells.has(cell)), ...edits] };
}

export function undoEdit(choices: DeliveryChoices, cell: string): DeliveryChoices {
  return { ...choices, edits: choices.edits.filter((edit) => edit.cell !== cell) };
}

/** Leaves a row out, and with it what was written in its cells. */
export function skipRow(choices: DeliveryChoices, row: number): DeliveryChoices {
  if (choices.skippedRows.includes(row)) return choices;
  return {
    ...choices,
    edits: choices.edits.filter(({ cell }) => parseCellName(cell)?.row !== row),
    skippedRows: [...choices.skippedRows, row].sort((a, b) => a - b),
  };
}

export function undoSkip(choices: DeliveryChoices, row: number): DeliveryChoices {
  return { ...choices, skippedRows: choices.skippedRows.filter((each) => each !== row) };
}

export function setRole(choices: DeliveryChoices, column: string, role: ColumnRole): DeliveryChoices {
  return { ...choices, mapping: { ...choices.mapping, [column]: role } };
}

/** Another table has other cells: what was written in them goes. */
export function chooseTableNumber(choices: DeliveryChoices, table: number): DeliveryChoices {
  return { ...choices, table, edits: [], skippedRows: [], mapping: {} };
}

export function setAnswers(choices: DeliveryChoices, answers: IntakeAnswers): DeliveryChoices {
  return { ...choices, answers: { ...choices.answers, ...answers } };
}

export function acceptWarning(choices: DeliveryChoices, code: string, isAccepted: boolean): DeliveryChoices {
  const others = choices.accepted.filter((each) => each !== code);
  return { ...choices, accepted: isAccepted ? [...others, code] : others };
}
