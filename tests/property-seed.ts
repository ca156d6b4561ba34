import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

const MOST = 2 ** 31;

/**
 * Where the generated cases of the properties begin: elsewhere with every change of the tracked files, but the same files
 * give the same cases on any machine, so that what was green is green there too. PROPERTY_SEED asks for others.
 */
export function propertySeed(): string {
  const asked = process.env['PROPERTY_SEED'];
  if (asked !== undefined) return asked;
  const { stdout } = spawnSync('git', ['rev-parse', 'HEAD^{tree}'], { encoding: 'utf8' });
  const tree = /^[0-9a-f]{8}/.exec(stdout ?? '')?.[0];
  return String(tree === undefined ? randomInt(MOST) : Number.parseInt(tree, 16) % MOST);
}
