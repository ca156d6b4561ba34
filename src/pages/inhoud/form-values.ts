import * as v from 'valibot';

/** What stands in the fields of a form, by the name of the field; a list where several things are chosen. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

const schema = v.record(v.string(), v.union([v.string(), v.array(v.string())]));

/** What an earlier visit kept; null when it is something else. */
export function parseValues(kept: unknown): FormValues | null {
  const parsed = v.safeParse(schema, kept);
  return parsed.success ? parsed.output : null;
}

/** The text of a field; '' for a field that was not filled in. */
export function textOf(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** What is chosen in a field; [] for a field that was not filled in. */
export function listOf(values: FormValues, name: string): readonly string[] {
  const value = values[name];
  return value === undefined || typeof value === 'string' ? [] : value;
}

/** Whether anything stands otherwise than when the form was opened. */
export function hasChanged(before: FormValues, now: FormValues): boolean {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].some((name) => flat(before[name]) !== flat(now[name]));
}

function flat(value: FormValues[string] | undefined): string {
  return typeof value === 'string' || value === undefined
    ? `t${value ?? ''}`
    : value.map((one) => `l${one}`).join('\n');
}
