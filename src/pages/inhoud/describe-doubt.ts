import type { PersonData, PersonDataKind } from '../../package/find-person-data.ts';

const NOUNS: Readonly<Record<PersonDataKind, string>> = {
  bsn: 'een burgerservicenummer',
  email: 'een e-mailadres',
  phone: 'een telefoonnummer',
  address: 'een adres',
  plate: 'een kenteken',
};

/** "‘jan@voorbeeld.nl’ lijkt een e-mailadres." */
export function describeDoubt({ kind, text }: Pick<PersonData, 'kind' | 'text'>): string {
  return `‘${text}’ lijkt ${NOUNS[kind]}.`;
}
