import type { ActionStatus } from '../../domain/action.ts';
import type { AreaLevel } from '../../domain/area.ts';
import type { ClaimDirection } from '../../domain/check-claim.ts';
import type { Partner } from '../../domain/content.ts';
import type { Direction, Frequency, IndicatorKind } from '../../domain/indicator.ts';
import type { MissingReason, ObservationStatus, Origin } from '../../domain/observation.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Target } from '../../domain/target.ts';
import type { Evidence, TrendKind } from '../../domain/trend.ts';

/** Dutch word of the package -> word of the domain. */
export type Words<T extends string> = ReadonlyMap<string, T>;

export const LEVELS: Words<AreaLevel> = new Map([
  ['regio', 'region'],
  ['district', 'district'],
  ['gemeente', 'municipality'],
]);

export const KINDS: Words<IndicatorKind> = new Map([
  ['aantal', 'count'],
  ['stand', 'stock'],
  ['aandeel', 'share'],
  ['gemiddelde', 'mean'],
  ['verhouding', 'ratio'],
]);

export const DIRECTIONS: Words<Direction> = new Map([
  ['hoger', 'higher'],
  ['lager', 'lower'],
  ['neutraal', 'neutral'],
]);

export const FREQUENCIES: Words<Frequency> = new Map([
  ['jaar', 'year'],
  ['kwartaal', 'quarter'],
  ['maand', 'month'],
]);

export const STATUSES: Words<ObservationStatus> = new Map([
  ['definitief', 'final'],
  ['voorlopig', 'provisional'],
]);

export const ORIGINS: Words<Origin> = new Map([
  ['gepubliceerd', 'published'],
  ['afgeleid', 'derived'],
  ['voorbeeld', 'example'],
]);

export const REASONS: Words<MissingReason> = new Map([
  ['klein', 'small'],
  ['afgeschermd', 'withheld'],
  ['geheim', 'secret'],
  ['onbekend', 'unknown'],
  ['nvt', 'not-applicable'],
]);

export const TARGET_KINDS: Words<Target['kind']> = new Map([
  ['minimaal', 'minimum'],
  ['maximaal', 'maximum'],
]);

export const ACTION_STATUSES: Words<ActionStatus> = new Map([
  ['afgerond', 'done'],
  ['op-schema', 'on-schedule'],
  ['loopt-achter', 'behind'],
  ['niet-gestart', 'not-started'],
]);

export const PROGRAMME_KINDS: Words<Programme['kind']> = new Map([
  ['programma', 'programme'],
  ['project', 'project'],
]);

export const PARTNERS: Words<Partner> = new Map([
  ['politie', 'police'],
  ['gemeente', 'municipality'],
  ['openbaar-ministerie', 'prosecutor'],
  ['zorg', 'care'],
]);

export const CLAIM_DIRECTIONS: Words<ClaimDirection> = new Map([
  ['verbeterd', 'improved'],
  ['verslechterd', 'worsened'],
  ['gelijk', 'same'],
]);

export const PARTS_OF: Words<'municipalities'> = new Map([['gemeenten', 'municipalities']]);

export const DRAWING_TYPES: Words<'squares' | 'comparison' | 'parts' | 'target'> = new Map([
  ['vakjes', 'squares'],
  ['vergelijking', 'comparison'],
  ['delen', 'parts'],
  ['doel', 'target'],
]);

export const TREND_KINDS: Words<TrendKind> = new Map([
  ['onderzoek', 'research'],
  ['lokale ontwikkeling', 'local'],
  ['ervaring', 'experience'],
  ['criminaliteitsbeeld', 'crime-picture'],
]);

export const EVIDENCE: Words<Evidence> = new Map([
  ['sterk', 'strong'],
  ['redelijk', 'fair'],
  ['zwak', 'weak'],
  ['onbekend', 'unknown'],
]);

/** The Dutch word of a domain word; the domain word itself when the map has none. */
export function dutchWord<T extends string>(words: Words<T>, word: T): string {
  for (const [dutch, domain] of words) if (domain === word) return dutch;
  return word;
}
