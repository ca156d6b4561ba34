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
  begin: v.unknown(),
  reasons: v.record(v.string(), v.string()),
  intent: v.picklist(['change', 'remove']),
});

/** What a browser keeps: the answers, and how the thing was published when they were given. */
interface KeptAnswers extends DraftAnswers {
  readonly begin: FormValues;
}

/** What an earlier visit kept; null when it is something else. */
export function parseAnswers(kept: unknown): KeptAnswers | null {
  const parsed = v.safeParse(schema, kept);
  if (!parsed.success) return null;
  const values = parseValues(parsed.output.values);
  const begin = parseValues(parsed.output.begin);
  return values === null || begin === null ? null : { ...parsed.output, values, begin };
}
