import { COMMON_WORDS } from './common-words.ts';

export type PasswordFault = 'password-too-short' | 'password-too-long' | 'password-easy';

interface PasswordCircumstances {
  readonly hasSecondFactor: boolean;
  /** Words that anyone would try for this person or this region: names, places, parts of the e-mail address. */
  readonly words: readonly string[];
}

export const LEAST_CHARACTERS = 15;
const LEAST_WITH_SECOND_FACTOR = 8;
/** Longer ones cost time to read and hash, and add nothing. */
export const MOST_PASSWORD_BYTES = 1_024;
const LEAST_UNGUESSED = 8;

const ALWAYS = [
  'veiligheid',
  'veiligheidscoalitie',
  'coalitie',
  'politie',
  'utrecht',
  'rvs',
  'welkom',
  'midden-nederland',
];
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
];
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** What is wrong with a password, or null. The password itself is taken as it is: nothing is trimmed, cut or folded. */
export function checkPassword(
  password: string,
  { hasSecondFactor, words }: PasswordCircumstances,
): PasswordFault | null {
  if (Buffer.byteLength(password) > MOST_PASSWORD_BYTES) return 'password-too-long';
  const characters = Array.from(password);
  if (characters.length < (hasSecondFactor ? LEAST_WITH_SECOND_FACTOR : LEAST_CHARACTERS)) return 'password-too-short';
  return countUnguessed(password, words) < LEAST_UNGUESSED ? 'password-easy' : null;
}

/**
 * How many characters are left when all that a guesser tries first counts for one: known words, also with 0 for o, rows of
 * the keyboard, years, and repetition. "Welkom2019Utrecht!" -> 4.
 */
function countUnguessed(password: string, words: readonly string[]): number {
  let rest = password.toLowerCase().replace(/(?:19|20)\d\d/g, '\0');
  for (const row of ROWS) rest = replaceRow(replaceRow(rest, row), Array.from(row).reverse().join(''));
  rest = fold(rest);
  const known = [...ALWAYS, ...words, ...COMMON_WORDS].map((word) => fold(word.toLowerCase()));
  // The longest first: "welkom" would leave "opnieuw" of "welkomopnieuw".
  for (const word of known.filter(({ length }) => length > 2).sort((a, b) => b.length - a.length)) {
    rest = rest.replaceAll(word, '\0');
  }
  return Array.from(rest.replace(/(.{1,8}?)\1+/gsu, '$1')).length;
}

function fold(text: string): string {
  return text.replace(/[013457@$]/g, (each) => LOOKALIKES[each] ?? each);
}

/** Four or more that lie next to each other count for one. */
function replaceRow(text: string, row: string): string {
  let rest = text;
  for (let length = row.length; length >= 4; length -= 1) {
    for (let start = 0; start + length <= row.length; start += 1)
      rest = rest.replaceAll(row.slice(start, start + length), '\0');
  }
  return rest;
}
