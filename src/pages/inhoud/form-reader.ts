import { parseNumberNl } from '../../domain/parse-number-nl.ts';
import { isPeriod, type Period } from '../../domain/period.ts';
import { isIsoDate } from '../../package/iso-date.ts';
import type { FieldFault } from './form-field.ts';
import { type FormValues, listOf, textOf } from './form-values.ts';

/** Stands in a preview where nothing was filled in yet. */
const BLANK = '…';
const DATE = 'Kies een dag.';

/** Reads the answers of a form one by one, and keeps what is wrong with them. */
export interface FormReader {
  readonly faults: readonly FieldFault[];
  /** What must be there; ask is the sentence for who left it empty. */
  text(name: string, ask: string): string;
  optional(name: string): string;
  list(name: string): readonly string[];
  /** Without a day that of the package, so that the preview stands. */
  date(name: string, instead: string): string;
  optionalDate(name: string): string | null;
  number(name: string, ask: string): number;
  /** null when it was left empty. */
  whole(name: string): number | null;
  period(name: string, instead: Period): Period;
  choice<T extends string>(name: string, options: readonly T[], ask: string, instead: T): T;
  fault(field: string, text: string): void;
}

export function createFormReader(values: FormValues): FormReader {
  const faults: FieldFault[] = [];
  const fault = (field: string, text: string) => {
    faults.push({ field, text });
  };
  const read = (name: string) => textOf(values, name).trim();
  const optionalDate = (name: string) => {
    const text = read(name);
    if (text === '' || isIsoDate(text)) return text === '' ? null : text;
    fault(name, 'Deze dag bestaat niet.');
    return null;
  };
  return {
    faults,
    fault,
    text(name, ask) {
      const text = read(name);
      if (text === '') fault(name, ask);
      return text === '' ? BLANK : text;
    },
    optional: read,
    list: (name) => listOf(values, name),
    date(name, instead) {
      if (read(name) === '') fault(name, DATE);
      return optionalDate(name) ?? instead;
    },
    optionalDate,
    number(name, ask) {
      const parsed = parseNumberNl(read(name));
      if (parsed.kind === 'number') return parsed.value;
      fault(name, parsed.kind === 'empty' ? ask : 'Schrijf een getal, met een komma voor de decimalen: 11,6.');
      return 0;
    },
    whole(name) {
      const parsed = parseNumberNl(read(name));
      if (parsed.kind === 'empty') return null;
      if (parsed.kind === 'number' && Number.isInteger(parsed.value) && parsed.value >= 0) return parsed.value;
      fault(name, 'Schrijf een heel getal: 5.');
      return null;
    },
    period(name, instead) {
      const text = read(name);
      if (isPeriod(text)) return text;
      fault(name, 'Kies een periode.');
      return instead;
    },
    choice(name, options, ask, instead) {
      const found = options.find((option) => option === read(name));
      if (found === undefined) fault(name, ask);
      return found ?? instead;
    },
  };
}
