import { isBsn } from './is-bsn.ts';

export type PersonDataKind = 'bsn' | 'email' | 'phone' | 'address' | 'plate';

export interface PersonData {
  readonly kind: PersonDataKind;
  /** As it stands in the text. */
  readonly text: string;
  /** Where it begins in the text, counted in UTF-16 units. */
  readonly index: number;
}

type Accept = (found: string, text: string, index: number) => boolean;

interface Rule {
  readonly kind: PersonDataKind;
  /** Every repetition is bounded, so that no text takes longer than its length. */
  readonly pattern: RegExp;
  readonly accept: Accept;
}

const always: Accept = () => true;
const HOUSE = String.raw`\d{1,5}(?: ?[a-zA-Z]{1,2}|-\d{1,4})?(?![\d\p{L}])`;
const POSTCODE = String.raw`[1-9]\d{3}(?: ?(?!S[ADS])[A-Z]{2}|(?!s[ads])[a-z]{2})(?![\p{L}\d])`;

const RULES: readonly Rule[] = [
  {
    kind: 'email',
    pattern:
      /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}(?:@|\[at\]| \(at\) )[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu,
    accept: always,
  },
  { kind: 'phone', pattern: /(?<![\p{L}\d.,/-])(?:\+|\(|00|0)\d[\d ().\-/]{7,16}\d(?![\d\p{L}])/gu, accept: isPhone },
  {
    kind: 'address',
    pattern: new RegExp(String.raw`(?<![\p{L}\d])${POSTCODE}[ ,]{0,3}(?:huisnummer |nummer |nr\.? ?)?${HOUSE}`, 'gu'),
    accept: isAddress,
  },
  {
    kind: 'address',
    pattern: new RegExp(String.raw`(?<![\p{L}\d])[\p{L}.'-]{2,40} ${HOUSE}[ ,]{1,3}(?:in )?${POSTCODE}`, 'gu'),
    accept: isStreet,
  },
  {
    kind: 'plate',
    pattern: /(?<![\p{L}\d-])(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{2,3}|\d{2,3})-(?:[A-Z]{1,3}|\d{1,3})(?![\p{L}\d-])/gu,
    accept: isPlate,
  },
  { kind: 'bsn', pattern: /(?<![\p{L}\d.,-])\d(?:[ .-]?\d){7,8}(?![\d\p{L}]|[.,]\d)/gu, accept: isBsnInText },
];

/**
 * What in a text may point at one person: e-mail, phone, postcode with house number, number plate, BSN; in order, [] when
 * there is nothing. A number that only happens to look like a BSN may be among them: a person decides.
 */
export function findPersonData(text: string): readonly PersonData[] {
  return RULES.flatMap(({ kind, pattern, accept }) =>
    [...text.matchAll(pattern)].flatMap((match): PersonData[] =>
      accept(match[0], text, match.index) ? [{ kind, text: match[0], index: match.index }] : [],
    ),
  ).sort((a, b) => a.index - b.index);
}

/** Ten digits in the Netherlands, without numbers that anyone may call for nothing or for pay, such as 0800 and 112. */
function isPhone(found: string): boolean {
  const digits = found.replace(/\D/g, '').replace(/^(?:0031|31(?=\d{9,10}$))0?/, '0');
  if (digits.startsWith('00')) return digits.length >= 11;
  return /^0[1-8]\d{8}$/.test(digits) && !/^0800|^14/.test(digits) && !/\d{1,2}-\d{1,2}-\d{4}/.test(found);
}

/** "2019 OM 12" is a year, a partner and a number. */
function isAddress(found: string): boolean {
  return !/^(?:19|20)\d\d (?:OM|EU|VN|NS|DB|AB|IC|HR|IT|WO|CV|BV)\b/.test(found);
}

/** A name of a street begins with a capital; "ongeveer 12 in 2019 de" does not. */
function isStreet(found: string): boolean {
  return /^\p{Lu}|(?:straat|weg|laan|plein|kade|gracht|dijk|hof|pad|singel|dreef)\b/u.test(found);
}

const PLATES =
  /^(?:[A-Z]{2}-\d\d-\d\d|\d\d-\d\d-[A-Z]{2}|\d\d-[A-Z]{2}-\d\d|[A-Z]{2}-\d\d-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d\d|\d\d-[A-Z]{2}-[A-Z]{2}|\d\d-[A-Z]{3}-\d|\d-[A-Z]{3}-\d\d|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d\d-[A-Z]|[A-Z]-\d\d-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)$/;

function isPlate(found: string): boolean {
  return PLATES.test(found);
}

/** Nine digits in a row need nothing beside them; fewer, or written in groups, only count where the text speaks of a BSN. */
function isBsnInText(found: string, text: string, index: number): boolean {
  const digits = found.replace(/\D/g, '');
  if (!isBsn(digits)) return false;
  const isNamed = /\b(?:bsn|burgerservicenummer|sofinummer|sofi-nummer)\b[^\d]{0,30}$/i.test(
    text.slice(Math.max(0, index - 60), index),
  );
  if (isNamed) return true;
  const isMoney =
    /(?:€|eur) ?$/i.test(text.slice(Math.max(0, index - 5), index)) ||
    /^ (?:euro|inwoners)\b/.test(text.slice(index + found.length, index + found.length + 12));
  return digits.length === 9 && digits === found && !isMoney;
}
