import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';
import type { AccountContext } from './account-context.ts';
import type { AccountDatabase } from './account-tables.ts';

const PERIOD = 30;
/** One step back or ahead, for a clock that is not quite right. */
const WINDOW = 1;

/** What a person needs to set up an app that gives codes. */
export interface FactorSetup {
  /** To type in where scanning is not possible. */
  readonly secret: string;
  /** The QR code as an address of a picture: "data:image/svg+xml,...". */
  readonly qr: string;
}

/** A new secret for an account, sealed under that account alone, with what its owner is shown once. */
export function createFactor(context: Pick<AccountContext, 'seal' | 'randomBytes'>, id: string, email: string) {
  const secret = new Secret({ buffer: new Uint8Array(context.randomBytes(20)).buffer });
  const uri = new TOTP({ issuer: 'Rijker Verantwoorden', label: email, secret, period: PERIOD }).toString();
  const setup: FactorSetup = {
    secret: secret.base32,
    qr: `data:image/svg+xml,${encodeURIComponent(renderSVG(uri, { ecc: 'M', border: 4 }))}`,
  };
  return { sealed: context.seal.close(secret.base32, id), setup };
}

/** The half minute that a code belongs to, or null when it is not one of this secret at this moment. */
export function findStep(
  { seal, now }: Pick<AccountContext, 'seal' | 'now'>,
  id: string,
  sealed: string,
  code: string,
) {
  const secret = seal.open(sealed, id);
  if (secret === null || !/^\d{6}$/.test(code)) return null;
  const timestamp = now().getTime();
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD });
  const delta = totp.validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : Math.floor(timestamp / 1_000 / PERIOD) + delta;
}

/** Uses a step up: true for the first who does, false for every later one of the same code or an older one. */
export async function takeStep(db: AccountDatabase, id: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('account')
    .set({ factor_step: step })
    .where('id', '=', id)
    .where('factor_step', '<', step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
