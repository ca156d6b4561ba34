import { describe, expect, it } from 'vitest';
import { computeReadingTable } from '../../src/charts/reading-table.ts';
import { makeBurgernetReading, makeCyberReading, makeReading } from './make-reading.ts';

describe('computeReadingTable', () => {
  it('holds every quarter with its limits, target and signal in Dutch notation', () => {
    const table = computeReadingTable(makeBurgernetReading());
    expect(table.caption).toBe('Succespercentage van Burgernet-acties per kwartaal, Midden-Nederland');
    expect(table.rows).toHaveLength(20);
    expect(table.rows[0]).toEqual({
      header: '1e kwartaal 2015',
      cells: ['10,6%', 'definitief, voorbeeld', '11,2%', '9,2%', '13,3%', '14%', 'binnen de gewone schommeling'],
    });
    expect(table.rows.every((row) => row.cells.length === table.columns.length - 1)).toBe(true);
  });

  it('says which value is provisional and which a signal', () => {
    const last = computeReadingTable(makeCyberReading()).rows.at(-1);
    expect(last?.cells).toEqual(['181', 'voorlopig, voorbeeld', '57', '42', '72', '–', 'boven de bovengrens']);
  });

  it('keeps the five reasons of absence apart, and 0 from all of them', () => {
    const reading = makeReading({ values: ['small', 'withheld', 'secret', 'unknown', 'not-applicable', 0] });
    const values = computeReadingTable(reading).rows.map((row) => row.cells[0]);
    expect(values).toEqual(['minder dan 5', 'afgeschermd', 'geheim', 'onbekend', 'n.v.t.', '0']);
  });
});
