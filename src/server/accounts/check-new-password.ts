import type { AccountContext } from './account-context.ts';
import { checkPassword, type PasswordFault } from './password-rules.ts';

interface PasswordOwner {
  readonly name: string;
  readonly email: string;
  readonly hasSecondFactor: boolean;
}

/** What is wrong with a password that somebody chooses, or null; own name, own address and places of the region are easy. */
export function checkNewPassword(
  { placeNames }: Pick<AccountContext, 'placeNames'>,
  password: string,
  { name, email, hasSecondFactor }: PasswordOwner,
): PasswordFault | null {
  const own = [...name.split(/\s+/), email, ...email.split(/[@.+_-]/)];
  const places = placeNames.flatMap((place) => [place, ...place.split(/[\s-]+/).filter(({ length }) => length > 3)]);
  return checkPassword(password, { hasSecondFactor, words: [...own, ...places] });
}
