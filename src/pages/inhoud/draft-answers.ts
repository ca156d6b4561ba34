import * as v from 'valibot';
import { type FormValues, parseValues } from './form-values.ts';

/** What a draft holds: the fields, the reasons that were given, and whether the thing is being taken away. */
export interface DraftAnswers {
  readonly values: FormValues;
  /** Found text -> why it may stand there. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly intent: 'change' | 'remove';
}

const schema = v.object({
  values: v.unknown(),
  reasons: v.record(v.string(), v.string()),
  intent: v.picklist(['change', 'remove']),
});

/** What an earlier visit kept; null when it is something else. */
export function parseAnswers(kept: unknown): DraftAnswers | null {
  const parsed = v.safeParse(schema, kept);
  const values = parsed.success ? parseValues(parsed.output.values) : null;
  return values === null || !parsed.success ? null : { ...parsed.output, values };
}
