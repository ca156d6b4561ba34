import { type FormValues, hasChanged } from './form-values.ts';

interface MergedValues {
  readonly values: FormValues;
  /** Fields that both changed, each to something else; what was filled in here stands in them. */
  readonly clashes: readonly string[];
}

/**
 * What was filled in, over what is published now: a field that nobody touched here takes what is published, so that nothing
 * of somebody else is put back unseen. before = as it was published when the form was opened.
 */
export function mergeValues(before: FormValues, now: FormValues, own: FormValues): MergedValues {
  const names = [...new Set([...Object.keys(now), ...Object.keys(own)])];
  const differs = (name: string, one: FormValues, other: FormValues) => hasChanged(pick(one, name), pick(other, name));
  const kept = names.map((name) => (differs(name, before, own) ? pick(own, name) : pick(now, name)));
  const values: FormValues = Object.fromEntries(kept.flatMap((one) => Object.entries(one)));
  const clashes = names.filter(
    (name) => differs(name, before, own) && differs(name, before, now) && differs(name, now, own),
  );
  return { values, clashes };
}

function pick(values: FormValues, name: string): FormValues {
  const value = values[name];
  return value === undefined ? {} : { [name]: value };
}
