import { formatDate, formatPeriod } from '../format-nl.ts';
import type { Evidence, Trend, TrendKind } from '../trend.ts';

/** In the order in which the agenda names the four. */
export const TREND_KIND_ORDER: readonly TrendKind[] = ['research', 'local', 'experience', 'crime-picture'];

const KINDS: Readonly<Record<TrendKind, string>> = {
  research: 'Onderzoek',
  local: 'Lokale ontwikkeling',
  experience: 'Ervaring van programma’s',
  'crime-picture': 'Criminaliteitsbeeld',
};

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  strong: 'sterk',
  fair: 'redelijk',
  weak: 'zwak',
  unknown: 'onbekend',
};

/** 'experience' -> "Ervaring van programma’s" */
export function writeTrendKind(kind: TrendKind): string {
  return KINDS[kind];
}

/** 'weak' -> "Bewijskracht: zwak" */
export function writeEvidence(evidence: Evidence): string {
  return `Bewijskracht: ${EVIDENCE[evidence]}`;
}

/** "2019", "25 juni 2019" */
export function writeTrendDate(when: Trend['when']): string {
  return when.type === 'period' ? formatPeriod(when.period) : formatDate(when.date);
}

/** "Bron: Actieagenda 2020, Projecten, Burgernet."; what is made up has no place. */
export function writeTrendSource({ source, place }: Pick<Trend, 'source' | 'place'>): string {
  const text = `Bron: ${place === null ? source : `${source}, ${place}`}`;
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
