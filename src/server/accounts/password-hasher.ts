import { hash, verify } from '@node-rs/argon2';
import { createGate } from './create-gate.ts';

/** Argon2id, 19 MiB and two passes: the least that OWASP asks; some 20 ms. */
const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 4;

export interface PasswordHasher {
  /** A PHC text: "$argon2id$v=19$m=19456,t=2,p=1$...". */
  readonly hash: (password: string) => Promise<string>;
  /** With null it does the same work, and says no: who measures time learns nothing. */
  readonly verify: (stored: string | null, password: string) => Promise<boolean>;
}

/** Hashes passwords, four at once at most: each takes 19 MiB and a whole core. */
export async function createPasswordHasher(): Promise<PasswordHasher> {
  const gate = createGate(AT_ONCE);
  const nobody = await hash('nobody has this password', COSTS);
  return {
    hash: (password) => gate(() => hash(password, COSTS)),
    verify: async (stored, password) => (await gate(() => verify(stored ?? nobody, password))) && stored !== null,
  };
}
