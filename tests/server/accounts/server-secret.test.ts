import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { readServerSecret, ServerSecretError } from '../../../src/server/accounts/server-secret.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rv-geheim-'));
  file = join(folder, 'var', 'geheim');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const GOOD = 'k3Vq9-Lm2Xz8Rt5Wb7Yc1Nd4Pf6Gh0Jj_';
const BAD: readonly [string, string][] = [
  ['', 'is leeg'],
  ['kort', 'korter dan 32'],
  [GOOD.slice(0, 31), 'korter dan 32'],
  ['changeme', 'korter dan 32'],
  ['changemechangemechangemechangeme!', 'bekende waarde'],
  ['CHANGE_ME-CHANGE_ME-CHANGE_ME-CHANGE_ME', 'bekende waarde'],
  ['thisismysupersecretkeyforproduction', 'bekende waarde'],
  ['voorbeeld-vervang-dit-door-iets-anders', 'bekende waarde'],
  ['a'.repeat(64), 'te weinig verschillende tekens'],
  ['0123456701234567012345670123456701', 'te weinig verschillende tekens'],
  ['abcdefghijkl'.repeat(4), 'herhaalt'],
];

describe('readServerSecret', () => {
  it('takes a good one from the setting, and makes no file', () => {
    expect(readServerSecret({ env: { SERVER_SECRET: GOOD }, file })).toBe(GOOD);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(BAD)('S9 refuses %j as setting: %s', (secret, why) => {
    expect(() => readServerSecret({ env: { SERVER_SECRET: secret }, file })).toThrow(ServerSecretError);
    expect(() => readServerSecret({ env: { SERVER_SECRET: secret }, file })).toThrow(why);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(BAD)('S9 refuses %j in the file: %s', (secret, why) => {
    readServerSecret({ env: {}, file });
    writeFileSync(file, `${secret}\n`);
    expect(() => readServerSecret({ env: {}, file })).toThrow(why);
  });

  it('never says the secret itself', () => {
    for (const [secret] of BAD.filter(([text]) => text.length > 4)) {
      expect(() => readServerSecret({ env: { SERVER_SECRET: secret }, file })).not.toThrow(secret);
    }
  });

  it('makes one at the first start, for the owner alone, and reads it at the next', () => {
    const made = readServerSecret({ env: {}, file });
    expect(Buffer.byteLength(made)).toBeGreaterThanOrEqual(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readServerSecret({ env: {}, file })).toBe(made);
    expect(readdirSync(join(folder, 'var'))).toEqual(['geheim']);
    rmSync(file);
    expect(readServerSecret({ env: {}, file })).not.toBe(made);
  });
});
