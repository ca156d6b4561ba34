import * as v from 'valibot';
import { isPeriod, type Period } from '../../domain/period.ts';
import type { FaultCode } from '../faults.ts';
import { isIsoDate } from '../iso-date.ts';
import type { Words } from './words.ts';

// The message of a schema is the code of the fault; json-faults.ts makes the sentence.
const code = (fault: FaultCode): FaultCode => fault;

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty(code('leeg-veld')));
/** '' when the key is absent. */
export const textOrEmpty = v.nullish(v.pipe(v.string(), v.trim()), '');
export const textOrNull = v.nullish(text, null);
export const texts = v.array(text);
export const id = v.pipe(text, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, code('verkeerde-id')));
export const ids = v.array(id);
export const date = v.pipe(v.string(), v.trim(), v.check(isIsoDate, code('verkeerde-datum')));
export const dateOrNull = v.nullish(date, null);
export const integer = v.pipe(v.number(), v.integer(code('geen-heel-getal')), v.minValue(0, code('negatief-getal')));
export const integerOrNull = v.nullish(integer, null);

/** A period of the package; YAML reads 2019 as a number, and that is a period too. */
export const period = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) => String(value).trim()),
  v.custom<Period>((value) => typeof value === 'string' && isPeriod(value), code('verkeerde-periode')),
);

/** A Dutch word of the list, as the word of the domain. */
export function word<T extends string>(words: Words<T>, fault: FaultCode = 'onbekend-woord') {
  return v.pipe(
    v.string(),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      const found = words.get(dataset.value.trim());
      if (found !== undefined) return found;
      addIssue({ message: fault, expected: [...words.keys()].join(', ') });
      return NEVER;
    }),
  );
}

export const consent = v.pipe(
  v.strictObject({ door: text, datum: date, doel: text, tot: dateOrNull }),
  v.transform((c) => ({ by: c.door, date: c.datum, purpose: c.doel, until: c.tot })),
);
