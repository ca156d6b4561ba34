import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/server/start/read-settings.ts';

describe('readSettings', () => {
  it('does without any', () => {
    expect(readSettings({})).toMatchObject({
      url: undefined,
      port: 4173,
      origin: null,
      socketsPerAddress: 100,
      retention: { logMonths: 36, addressMonths: 6 },
    });
  });

  it.each([
    ['PUBLIC_ORIGIN', 'dashboard.example.nl'],
    ['PUBLIC_ORIGIN', 'https://dashboard.example.nl/'],
    ['PUBLIC_ORIGIN', 'https://dashboard.example.nl/pad'],
    ['SOCKETS_PER_ADDRESS', 'veel'],
    ['SOCKETS_PER_ADDRESS', '-1'],
    ['LOG_MONTHS', '5'],
    ['LOG_MONTHS', 'altijd'],
    ['ADDRESS_MONTHS', '0'],
    ['ADDRESS_MONTHS', '37'],
  ])('refuses %s=%s with a sentence that names it', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(name);
  });
});
