/** Why something about accounts was not done. */
export type Reason =
  | 'started-already'
  | 'start-code-wrong'
  | 'email-taken'
  | 'password-too-short'
  | 'password-too-long'
  | 'password-easy'
  | 'wrong-credentials'
  | 'password-wrong'
  | 'second-factor-needed'
  | 'second-factor-wrong'
  | 'link-unknown'
  | 'unknown'
  | 'last-administrator'
  | 'no-account';

export type Refused =
  | { readonly type: 'refused'; readonly reason: Reason }
  /** Too many tries; after so many seconds the next one is looked at. */
  | { readonly type: 'refused'; readonly reason: 'wait'; readonly seconds: number };

export type Outcome<Value> = { readonly type: 'done'; readonly value: Value } | Refused;

export function done<Value>(value: Value): Outcome<Value> {
  return { type: 'done', value };
}

export function refused(reason: Reason): Refused {
  return { type: 'refused', reason };
}
