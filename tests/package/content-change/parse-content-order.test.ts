import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseContentOrder } from '../../../src/package/content-change/parse-content-order.ts';
import { CHANGES, INDICATOR, LETTER, PICTURE, STORY, toOrder } from './content-factory.ts';

const letter = (own: object) => ({ ...toOrder(CHANGES[0]!), change: { kind: 'letter', item: { ...LETTER, ...own } } });

describe('parseContentOrder', () => {
  test.each(CHANGES.map((change) => [change.kind, change] as const))('reads a %s as it was sent', (_kind, change) => {
    const order = toOrder(change, { confirmed: [{ text: '030 123 45 67', reason: 'Het nummer van de balie' }] });
    expect(parseContentOrder(JSON.parse(JSON.stringify(order)))).toEqual(order);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', [toOrder(CHANGES[0]!)]],
    ['another key', { ...toOrder(CHANGES[0]!), role: 'administrator' }],
    ['a base that is a text', { ...toOrder(CHANGES[0]!), base: '1' }],
    ['a base before the first', { ...toOrder(CHANGES[0]!), base: 0 }],
    ['a key that is no UUID', { ...toOrder(CHANGES[0]!), key: 'x' }],
    ['a kind that is not there', { ...toOrder(CHANGES[0]!), change: { kind: 'programme', item: LETTER } }],
    ['a letter with more in it', letter({ form: 'letters' })],
    ['a list for a title', letter({ title: ['Titel'] })],
    ['an empty title', letter({ title: '  ' })],
    ['a title of two lines', letter({ title: 'a\nb' })],
    ['a title that is too long', letter({ title: 'a'.repeat(301) })],
    ['a sign that no screen shows', letter({ summary: 'a\0b' })],
    ['half a character', letter({ markdown: 'a\ud800' })],
    ['a text that is too long', letter({ markdown: 'a'.repeat(60_001) })],
    ['an id with a path in it', letter({ id: '../datapackage' })],
    ['an id in capitals', letter({ id: 'Brief' })],
    ['a period in another notation', letter({ period: '2019-12' })],
    ['a number for a period', letter({ period: 2019 })],
    ['a day that does not exist', letter({ date: '2020-02-30' })],
    ['a word of the package', letter({ origin: 'voorbeeld' })],
    ['too many indicators', letter({ indicators: Array.from({ length: 101 }, () => 'a') })],
    [
      'a story without consent',
      { ...toOrder(CHANGES[1]!), change: { kind: 'story', item: { ...STORY, consent: null } } },
    ],
    [
      'a picture elsewhere',
      {
        ...toOrder(CHANGES[2]!),
        change: {
          kind: 'picture',
          item: { ...PICTURE, drawing: { type: 'file', path: 'letters/x.md', width: 1, height: 1 } },
        },
      },
    ],
    [
      'half a case',
      { ...toOrder(CHANGES[4]!), change: { kind: 'indicator', item: { ...INDICATOR, disclosureThreshold: 4.5 } } },
    ],
    ['a reason that is empty', { ...toOrder(CHANGES[0]!), confirmed: [{ text: 'a', reason: ' ' }] }],
  ])('is null for %s', (_name, json) => {
    expect(parseContentOrder(json)).toBeNull();
  });

  test('is null for anything else, and never a fault', () => {
    const order = fc.record({
      base: fc.anything(),
      key: fc.uuid(),
      change: fc.record({
        kind: fc.constantFrom('letter', 'action', 'withdrawn'),
        item: fc.anything(),
        id: fc.anything(),
      }),
      confirmed: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), order), (json) => {
        expect(parseContentOrder(json)).toBeNull();
      }),
    );
  });
});
