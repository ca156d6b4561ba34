import { formatDate } from '../../domain/format-nl.ts';

/** The day on which the statement was last checked against the product, ISO; renewed within a year. */
export const STATEMENT_DATE = '2026-11-24';

/** The status names of the Dutch model statement: C says that measures have begun and no full audit exists yet. */
export const STATEMENT_STATUS = 'eerste maatregelen genomen (status C)';

/** The last day on which a statement of that day still counts: the same day a year later. */
function validUntil(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

/** "Deze verklaring is opgesteld op 24 november 2026 en wordt uiterlijk 24 november 2027 vernieuwd." */
export function writeStatementDates(date: string): string {
  return `Deze verklaring is opgesteld op ${formatDate(date)} en wordt uiterlijk ${formatDate(validUntil(date))} vernieuwd.`;
}

export interface CheckedItem {
  readonly what: string;
  readonly how: string;
}

export const CHECKED: readonly CheckedItem[] = [
  {
    what: 'Fouten die een programma kan vinden',
    how: 'axe-core in Chromium op schermen van de site, licht en donker. Zo’n programma vindt ongeveer de helft van de fouten.',
  },
  {
    what: 'Bediening met het toetsenbord',
    how: 'Geautomatiseerde tests in Chromium: springlink, menu, zoeken, vormen en grafieken.',
  },
  {
    what: 'Contrast van kleuren',
    how: 'Een test rekent elk kleurenpaar na: tekst 4,5:1, grafiek en bediening 3:1, licht en donker.',
  },
  {
    what: 'Smal scherm (320 pixels, gelijk aan 400% zoom)',
    how: 'Een test kijkt of u niet opzij hoeft te schuiven. Tabellen en grafieken mogen dat binnen hun eigen rand wel.',
  },
  {
    what: 'Grafieken',
    how: 'Elke grafiek heeft een naam, een conclusie in één zin en een tabel met dezelfde getallen. Zonder die tekst is een grafiek niet te bouwen.',
  },
];

export const NOT_YET: readonly CheckedItem[] = [
  {
    what: 'Onafhankelijk onderzoek',
    how: 'Er is nog geen onderzoek volgens WCAG-EM door een andere partij. Daarom staat de status niet hoger.',
  },
  {
    what: 'Schermlezers',
    how: 'Er is nog niet met NVDA, JAWS of VoiceOver getest door mensen die er dagelijks mee werken.',
  },
  {
    what: 'Andere browsers',
    how: 'De tests draaien alleen in Chromium. In Firefox en Safari is niet stelselmatig getest.',
  },
  {
    what: 'Bestanden om te downloaden',
    how: 'De CSV- en JSON-bestanden zijn bedoeld om mee te rekenen. Dezelfde getallen staan als tabel op de site.',
  },
];

interface KeyLine {
  readonly keys: readonly string[];
  readonly text: string;
  readonly where: string;
}

export const KEY_LINES: readonly KeyLine[] = [
  {
    keys: ['Tab'],
    text: 'naar het volgende onderdeel; de eerste Tab geeft ‘Naar de inhoud’',
    where: 'overal',
  },
  { keys: ['/'], text: 'zoeken openen', where: 'overal' },
  { keys: ['Esc'], text: 'sluiten of terug', where: 'venster, vergrote vorm, grafiek' },
  {
    keys: ['1', '2', '3', '4', '5'],
    text: 'cijfers, letters, dialoog, beeld of verhaal vergroten',
    where: 'thema',
  },
  { keys: ['←', '→'], text: 'vorig of volgend thema', where: 'thema' },
  { keys: ['←', '→'], text: 'vorig of volgend punt', where: 'grafiek' },
  { keys: ['Home', 'End'], text: 'eerste of laatste punt', where: 'grafiek' },
  { keys: ['Page Up', 'Page Down'], text: 'een tiende vooruit of terug', where: 'grafiek' },
];
