import type { MissingReason, Observation, ObservationStatus, Origin } from '../../domain/observation.ts';

type Marks = Pick<Observation, 'status' | 'origin' | 'reason'>;

const STATUSES: readonly ObservationStatus[] = ['final', 'provisional'];
const ORIGINS: readonly Origin[] = ['published', 'derived', 'example'];
const REASONS: readonly (MissingReason | null)[] = [null, 'small', 'withheld', 'secret', 'unknown', 'not-applicable'];
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

// 2 statuses x 3 origins x 6 reasons = the 36 digits
const MARKS: ReadonlyMap<string, Marks> = new Map(
  STATUSES.flatMap((status) => ORIGINS.flatMap((origin) => REASONS.map((reason) => ({ status, origin, reason })))).map(
    (marks, index) => [DIGITS.charAt(index), marks],
  ),
);

/** Status, origin and reason in one character: 0 = final, published, not missing. */
export function encodeMarks({ status, origin, reason }: Marks): string {
  const index = (STATUSES.indexOf(status) * ORIGINS.length + ORIGINS.indexOf(origin)) * REASONS.length;
  return DIGITS.charAt(index + REASONS.indexOf(reason));
}

/** The marks of a character; null when it is none of the 36. */
export function decodeMarks(character: string): Marks | null {
  return MARKS.get(character) ?? null;
}
