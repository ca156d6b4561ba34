import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeTarget, removeTarget } from '../../../src/package/content-change/change-target.ts';
import { takeBackEntries } from '../../../src/package/content-change/take-back-entries.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const list = (...entries: readonly object[]) => encode(JSON.stringify(entries, null, 2));
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const PATH = 'acties.json';

function back(before: Uint8Array, after: Uint8Array, present: Uint8Array, path = PATH) {
  const result = takeBackEntries(path, before, after, present);
  return result.type === 'possible' ? textOf(result.bytes) : result.keys;
}

describe('takeBackEntries', () => {
  const one = { id: 'een', status: 'op-schema' };
  const late = { id: 'een', status: 'loopt-achter' };
  const two = { id: 'twee', status: 'op-schema' };
  const done = { id: 'twee', status: 'afgerond' };
  test.each([
    ['a change, under one of another', list(one, two), list(late, two), list(late, done), list(one, done)],
    ['an entry that was added', list(one), list(one, two), list(late, two), list(late)],
    ['an entry that went', list(one, two), list(two), list(done), list(done, one)],
    ['nothing, when nothing was changed', list(one), list(one), list(late), list(late)],
  ])('takes back %s', (_name, before, after, present, expected) => {
    const text = back(before, after, present);
    expect(JSON.parse(String(text))).toEqual(JSON.parse(textOf(expected)));
  });

  test.each([
    ['what was changed again', list(one), list(late), list({ ...late, status: 'afgerond' }), ['een']],
    ['what has gone since', list(one, two), list(late, two), list(two), ['een']],
    ['what came back since', list(one, two), list(two), list(one, two), ['een']],
    ['what is no list', list(one), list(late), encode('{}'), []],
  ])('names %s', (_name, before, after, present, keys) => {
    expect(back(before, after, present)).toEqual(keys);
  });

  test('of a target is a row, whatever became of the others', () => {
    const files = new Map<string, Uint8Array>();
    const target = { indicator: 'a', area: 'b', period: '2019', value: 1, kind: 'minimum', origin: 'example' } as const;
    const other = { ...target, period: '2020' } as const;
    const fileOf = (changes: ReadonlyMap<string, Uint8Array | null>) => changes.get('doelen.csv') ?? encode('');
    const both = fileOf(changeTarget(new Map([['doelen.csv', fileOf(changeTarget(files, target))]]), other));
    const changed = fileOf(changeTarget(new Map([['doelen.csv', both]]), { ...target, value: 2 }));
    const present = fileOf(removeTarget(new Map([['doelen.csv', changed]]), other));
    expect(back(both, changed, present, 'doelen.csv')).toBe(textOf(fileOf(changeTarget(files, target))));
    expect(back(both, changed, both, 'doelen.csv')).toEqual(['a;b;2019;']);
  });

  test('of what was done last is always possible, and leaves the entries as they were', () => {
    const entries = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), status: fc.string() }), {
      selector: ({ id }) => id,
    });
    const sorted = (text: string) =>
      JSON.parse(text).toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1));
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const text = back(list(...before), list(...after), list(...after));
        expect(sorted(String(text))).toEqual(sorted(JSON.stringify(before)));
      }),
    );
  });
});
