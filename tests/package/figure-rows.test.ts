import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRowChanges, compareRows, readFigureRows } from '../../src/package/figure-rows.ts';
import { readViews } from '../pages/read-views.ts';

const HEADER = 'indicator;gebied;periode;waarde';
const ORDER = { indicators: ['x', 'y'], areas: ['regio', 'oost'] };
const toText = (...lines: readonly string[]) => `\uFEFF${[HEADER, ...lines].join('\r\n')}\r\n`;
const rows = (text: string) => readFigureRows(text).rows;

describe('readFigureRows', () => {
  it('keys a row by indicator, area and period', () => {
    expect([...rows(toText('x;regio;2019;5', 'x;oost;2019;'))]).toEqual([
      ['x;regio;2019', 'x;regio;2019;5'],
      ['x;oost;2019', 'x;oost;2019;'],
    ]);
  });

  it('keeps a line end between quotes in its row', () => {
    expect([...rows(toText('x;regio;2019;"een\r\ntwee"', 'y;regio;2019;1')).keys()]).toEqual([
      'x;regio;2019',
      'y;regio;2019',
    ]);
  });
});

describe('applyRowChanges', () => {
  it('changes, adds and takes away, in the order of the package', () => {
    const text = toText('x;regio;2019;5', 'x;oost;2019;2', 'y;regio;2019;1');
    const changes = new Map([
      ['x;regio;2019', 'x;regio;2019;6'],
      ['x;regio;2018', 'x;regio;2018;4'],
      ['y;regio;2019', null],
      ['onbekend;regio;2019', 'onbekend;regio;2019;1'],
    ]);
    expect(applyRowChanges(text, changes, ORDER)).toBe(
      toText('x;regio;2018;4', 'x;regio;2019;6', 'x;oost;2019;2', 'onbekend;regio;2019;1'),
    );
  });

  it('leaves the files of the package as they are when nothing changes', async () => {
    const { core: data } = await readViews('midden-nederland');
    const order = { indicators: data.indicators.map(({ id }) => id), areas: data.areas.map(({ id }) => id) };
    for (const { id, level } of data.areas) {
      if (level === 'municipality') continue;
      const text = readFileSync(join(import.meta.dirname, `../../data/cijfers/${id}.csv`), 'utf8');
      expect(applyRowChanges(text, new Map(), order) === text, id).toBe(true);
    }
  });
});

describe('figure rows, laws', () => {
  const key = fc.tuple(
    fc.constantFrom('x', 'y', 'z'),
    fc.constantFrom('regio', 'oost', 'west'),
    fc.constantFrom('2018', '2019', '2019-K1'),
  );
  const change = fc.tuple(key, fc.option(fc.nat(99)));
  const start = toText('x;regio;2018;4', 'x;oost;2019;5', 'y;regio;2019;1');
  const toChanges = (list: readonly (readonly [readonly string[], number | null])[]) =>
    new Map(list.map(([cells, value]) => [cells.join(';'), value === null ? null : `${cells.join(';')};${value}`]));

  it('gives the same bytes whatever the order of the changes to different rows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(change, { selector: ([cells]) => cells.join(';') }), (list) => {
        const apply = (order: typeof list) =>
          order.reduce(
            (text, each) => applyRowChanges(text, toChanges([each]), ORDER),
            applyRowChanges(start, new Map(), ORDER),
          );
        expect(apply(list)).toBe(apply([...list].reverse()));
        expect(apply(list)).toBe(applyRowChanges(start, toChanges(list), ORDER));
      }),
    );
  });

  it('is byte-equal to the start after taking everything back, last first', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (deliveries) => {
        const texts = [start];
        for (const delivery of deliveries) texts.push(applyRowChanges(texts.at(-1) ?? '', toChanges(delivery), ORDER));
        let present = texts.at(-1) ?? '';
        for (let place = texts.length - 1; place > 0; place -= 1) {
          const back = compareRows(rows(texts[place] ?? ''), rows(texts[place - 1] ?? ''));
          present = applyRowChanges(present, back, ORDER);
        }
        expect(present).toBe(start);
      }),
    );
  });
});
