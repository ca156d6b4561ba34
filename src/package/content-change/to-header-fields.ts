import type { ContentHeader } from '../../domain/content.ts';
import { dutchWord, ORIGINS } from '../schemas/words.ts';

/** What a letter, a story and a picture say of themselves. */
export type HeaderAnswers = Pick<
  ContentHeader,
  'id' | 'title' | 'summary' | 'programme' | 'indicators' | 'area' | 'period' | 'date' | 'origin'
>;

/** In the words of the package; the id is the name of the file and stands elsewhere. */
export function toHeaderFields({ title, summary, programme, indicators, area, period, date, origin }: HeaderAnswers) {
  return {
    titel: title,
    samenvatting: summary,
    programma: programme,
    indicatoren: indicators,
    gebied: area,
    periode: period,
    datum: date,
    herkomst: dutchWord(ORIGINS, origin),
  };
}

/** Consent in the words of the package. */
export function toConsentFields(consent: {
  readonly by: string;
  readonly date: string;
  readonly purpose: string;
  readonly until: string | null;
}) {
  return { door: consent.by, datum: consent.date, doel: consent.purpose, tot: consent.until };
}
