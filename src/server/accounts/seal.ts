import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts and decrypts with AES-256-GCM under the secret of the server. */
export interface Seal {
  /** The text in base64url; only what is opened for the same `context` (an account, a purpose) opens. */
  readonly close: (text: string, context: string) => string;
  /** null for anything that this server did not close for this context. */
  readonly open: (sealed: string, context: string) => string | null;
  /** A word of fixed length that stands for a text and does not give it away. */
  readonly mask: (text: string) => string;
}

/** Each purpose has a key of its own, derived from the one secret. */
export function createSeal(secret: string, purpose: string): Seal {
  const derive = (use: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `rijker-verantwoorden:${purpose}:${use}`, 32));
  const cipherKey = derive('gcm');
  const maskKey = derive('hmac');
  return {
    close: (text, context) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', cipherKey, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open: (sealed, context) => {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
      const options = { authTagLength: TAG_BYTES };
      const decipher = createDecipheriv('aes-256-gcm', cipherKey, bytes.subarray(0, NONCE_BYTES), options);
      decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      try {
        return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        // Closed by another server, for something else, or changed: all the same to who asks.
        return null;
      }
    },
    mask: (text) => createHmac('sha256', maskKey).update(text).digest('base64url'),
  };
}
