import { isPeriod, type Period } from '../domain/period.ts';
import type { FaultCode } from './faults.ts';
import { isIsoDate } from './iso-date.ts';
import type { Words } from './schemas/words.ts';

type CellResult<T> = { readonly value: T } | { readonly fault: FaultCode; readonly detail?: string };

/** One column: how a cell is read, and what the Table Schema says of it. */
export interface Column<T> {
  readonly name: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly required: boolean;
  readonly words?: readonly string[];
  readonly pattern?: string;
  parse(cell: string): CellResult<T>;
}

const ID = '^[a-z0-9]+(?:-[a-z0-9]+)*$';
const ID_PATTERN = new RegExp(ID);
const PERIOD = '^(?:19|20|21)\\d\\d(?:-K[1-4]|-M(?:0[1-9]|1[0-2]))?$';

export function textColumn(name: string, description: string): Column<string> {
  return {
    name,
    description,
    type: 'string',
    required: true,
    parse: (cell) => (cell.trim() === '' ? { fault: 'leeg-veld' } : { value: cell }),
  };
}

/** A text that may be empty. */
export function noteColumn(name: string, description: string): Column<string> {
  return { name, description, type: 'string', required: false, parse: (cell) => ({ value: cell }) };
}

export function idColumn(name: string, description: string): Column<string> {
  return {
    ...textColumn(name, description),
    pattern: ID,
    parse: (cell) => {
      if (ID_PATTERN.test(cell)) return { value: cell };
      return { fault: cell === '' ? 'leeg-veld' : 'verkeerde-id' };
    },
  };
}

export function periodColumn(name: string, description: string): Column<Period> {
  return {
    name,
    description,
    type: 'string',
    required: true,
    pattern: PERIOD,
    parse: (cell) => (isPeriod(cell) ? { value: cell } : { fault: 'verkeerde-periode' }),
  };
}

export function dateColumn(name: string, description: string): Column<string> {
  return {
    name,
    description,
    type: 'date',
    required: true,
    parse: (cell) => (isIsoDate(cell) ? { value: cell } : { fault: 'verkeerde-datum' }),
  };
}

/** A number in the notation of the package: 6052 or 11,6; no points, not at thousands either. */
export function numberColumn(name: string, description: string): Column<number> {
  return { name, description, type: 'number', required: true, parse: parseNumberCell };
}

/** A whole number of 0 or more. */
export function integerColumn(name: string, description: string): Column<number> {
  return {
    name,
    description,
    type: 'integer',
    required: true,
    parse: (cell) => {
      const number = parseNumberCell(cell);
      if ('fault' in number) return number;
      if (!Number.isInteger(number.value)) return { fault: 'geen-heel-getal' };
      return number.value < 0 ? { fault: 'negatief-getal' } : number;
    },
  };
}

export function wordColumn<T extends string>(
  name: string,
  description: string,
  words: Words<T>,
  fault: FaultCode = 'onbekend-woord',
): Column<T> {
  const allowed = [...words.keys()];
  return {
    name,
    description,
    type: 'string',
    required: true,
    words: allowed,
    parse: (cell) => {
      const value = words.get(cell);
      return value === undefined ? { fault, detail: allowed.join(', ') } : { value };
    },
  };
}

/** The same column, where an empty cell is null. */
export function optional<T>(column: Column<T>): Column<T | null> {
  return { ...column, required: false, parse: (cell) => (cell === '' ? { value: null } : column.parse(cell)) };
}

/** A text column with a pattern of its own. */
export function patternColumn(name: string, description: string, pattern: string, fault: FaultCode): Column<string> {
  const expression = new RegExp(pattern);
  return {
    name,
    description,
    type: 'string',
    required: true,
    pattern,
    parse: (cell) => (expression.test(cell) ? { value: cell } : { fault }),
  };
}

function parseNumberCell(cell: string): CellResult<number> {
  if (/^-?\d{1,15}(?:,\d{1,10})?$/.test(cell)) return { value: Number(cell.replace(',', '.')) };
  if (cell === '') return { fault: 'leeg-veld' };
  return { fault: /^-?[\d.]*\.\d+(?:,\d+)?$/.test(cell) ? 'decimale-punt' : 'geen-getal' };
}
