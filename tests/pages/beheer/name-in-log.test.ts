import { describe, expect, it } from 'vitest';
import { nameInLog } from '../../../src/pages/beheer/name-in-log.ts';

const people = [{ id: 'a1', name: 'Ada' }];

describe('nameInLog', () => {
  it.each([
    ['gebruiker:a1', 'Ada'],
    ['gebruiker:weg', 'gebruiker:weg'],
    ['sleutel:a1', 'sleutel:a1'],
    ['a1', 'a1'],
    ['anoniem', 'anoniem'],
  ])('%s: %s', (word, name) => expect(nameInLog(word, people)).toBe(name));
});
