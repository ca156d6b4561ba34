import * as v from 'valibot';
import { MOST_PASSWORD_BYTES } from '../password-rules.ts';
import { isProgrammeId } from '../rights.ts';
import { roleSchema } from '../stored-account.ts';

// Without signs that no name has: PostgreSQL takes no NUL, and a list stays a list.
const nameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80), v.regex(/^[^\p{C}]*$/u));
const emailSchema = v.pipe(v.string(), v.trim(), v.maxLength(254), v.email());
const programmeSchema = v.pipe(v.string(), v.check(isProgrammeId));
// One that is chosen gets its own sentence when it is too long; here it only may not be endless.
const chosenSchema = v.pipe(v.string(), v.maxBytes(64_000));
const passwordSchema = v.pipe(v.string(), v.maxBytes(MOST_PASSWORD_BYTES));
const tokenSchema = v.pipe(v.string(), v.maxLength(200));
const codeSchema = v.pipe(
  v.string(),
  v.transform((code) => code.replaceAll(/\s/g, '')),
  v.regex(/^\d{6}$/),
);

// Each takes what it names and nothing else: an unknown key is refused.
export const startSchema = v.strictObject({
  code: tokenSchema,
  name: nameSchema,
  email: emailSchema,
  password: chosenSchema,
});
export const signInSchema = v.strictObject({
  email: v.pipe(v.string(), v.maxLength(254), v.regex(/^[^\p{C}]*$/u)),
  password: passwordSchema,
  code: v.optional(codeSchema),
});
export const invitationSchema = v.strictObject({
  name: nameSchema,
  email: emailSchema,
  role: roleSchema,
  programmes: v.pipe(v.array(programmeSchema), v.maxLength(50)),
});
export const openLinkSchema = v.strictObject({ token: tokenSchema });
export const acceptSchema = v.strictObject({ token: tokenSchema, name: nameSchema, password: chosenSchema });
export const roleChangeSchema = v.strictObject({
  role: roleSchema,
  programmes: v.pipe(v.array(programmeSchema), v.maxLength(50)),
});
export const stateChangeSchema = v.strictObject({ state: v.picklist(['active', 'disabled']) });
export const passwordChangeSchema = v.strictObject({ current: passwordSchema, next: chosenSchema });
export const ownPasswordSchema = v.strictObject({ password: passwordSchema });
export const factorCodeSchema = v.strictObject({ code: codeSchema });
export const tokenRequestSchema = v.strictObject({ name: nameSchema });
