import type { Story } from '../../domain/content.ts';
import { formatDate, uncapitalise } from '../../domain/format-nl.ts';

/** "Toestemming van X op 10 februari 2020, voor publicatie in dit dashboard, tot 10 februari 2022." */
export function writeConsent({ consent }: Pick<Story, 'consent'>): string {
  const until = consent.until === null ? '' : `, tot ${formatDate(consent.until)}`;
  return `Toestemming van ${consent.by}, op ${formatDate(consent.date)}. Doel: ${uncapitalise(consent.purpose)}${until}.`;
}
