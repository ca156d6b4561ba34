import type { Indicator } from '../indicator.ts';
import { countWord } from './wording.ts';

export interface MunicipalityCounts {
  /** Municipalities on the map. */
  readonly of: number;
  /** Value withheld because the count is small. */
  readonly small: number;
  /** Value withheld so that a small one cannot be computed. */
  readonly withheld: number;
  /** A percentage of too few to draw. */
  readonly shaky: number;
  /** No row, unknown, or not applicable. */
  readonly absent: number;
  /** Of a value that counts municipalities: how many count; null for other values. */
  readonly taking: number | null;
}

/** How much of the map can be shown, as a title without a full stop: "Van 12 gemeenten is het aantal te klein om te tonen". */
export function writeMunicipalityHeadline(counts: MunicipalityCounts, { kind }: Pick<Indicator, 'kind'>): string {
  const { of, small, withheld, shaky, absent, taking } = counts;
  if (absent === of) return 'Er zijn geen cijfers per gemeente';
  if (taking !== null) return `${taking === of ? `Alle ${of}` : `${taking} van de ${of}`} gemeenten tellen mee`;
  const hidden = small + withheld + shaky;
  if (hidden === of) return 'Van geen enkele gemeente is het cijfer te tonen';
  const what = kind === 'count' ? 'aantal' : 'cijfer';
  const municipalities = (count: number) => (count === 1 ? 'één gemeente' : `${count} gemeenten`);
  if (hidden === shaky && shaky > 0) {
    return `Van ${municipalities(shaky)} zijn er te weinig waarnemingen voor een percentage`;
  }
  if (hidden > 0 && hidden === small) return `Van ${municipalities(hidden)} is het ${what} te klein om te tonen`;
  if (hidden > 0) return `Van ${municipalities(hidden)} is het ${what} niet te tonen`;
  if (absent > 0) return `Van ${municipalities(absent)} is er geen ${what}`;
  return of === 1 ? 'De gemeente heeft een cijfer' : `Alle ${countWord(of)} gemeenten hebben een cijfer`;
}
