import type { Story } from '../../domain/content.ts';
import type { FormField } from './form-field.ts';
import type { FormReader } from './form-reader.ts';
import type { FormValues } from './form-values.ts';

type Consent = Story['consent'];

/** The answers about consent as they are published. */
export function startConsent(consent: Consent | null): FormValues {
  return {
    consentBy: consent?.by ?? '',
    consentDate: consent?.date ?? '',
    consentPurpose: consent?.purpose ?? '',
    consentUntil: consent?.until ?? '',
  };
}

export const CONSENT_FIELDS: readonly FormField[] = [
  {
    type: 'line',
    name: 'consentBy',
    label: 'Wie gaf toestemming',
    hint: 'Een rol of omschrijving, liever geen naam: lezers zien dit.',
  },
  { type: 'date', name: 'consentDate', label: 'Op welke dag' },
  { type: 'line', name: 'consentPurpose', label: 'Waarvoor', hint: 'Bijvoorbeeld: publicatie in dit dashboard.' },
  {
    type: 'date',
    name: 'consentUntil',
    label: 'Tot wanneer',
    hint: 'Na deze dag mag het er niet meer staan. Leeg: tot iemand de toestemming intrekt.',
    optional: true,
  },
];

export function readConsent(reader: FormReader, today: string): Consent {
  const consent = {
    by: reader.text('consentBy', 'Schrijf wie toestemming gaf. Zonder toestemming kan dit niet gepubliceerd worden.'),
    date: reader.date('consentDate', today),
    purpose: reader.text('consentPurpose', 'Schrijf waarvoor toestemming is gegeven.'),
    until: reader.optionalDate('consentUntil'),
  };
  if (consent.until !== null && consent.until < today) {
    reader.fault('consentUntil', 'Deze toestemming is voorbij. Vraag haar opnieuw, of trek het in.');
  }
  return consent;
}
