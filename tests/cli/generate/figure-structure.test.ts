import { describe, expect, it } from 'vitest';
import { readInputs } from '../../../src/cli/generate/read-inputs.ts';
import { readFolder } from '../../../src/cli/read-folder.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { isQuarter } from '../../../src/domain/period.ts';
import { computeSpc } from '../../../src/domain/spc.ts';
import { readLocated } from '../../../src/package/read-located.ts';

const files = await readFolder('data');
const { indicators } = readInputs(files);
const observations = readLocated(files).observations.map(({ item }) => item);

function quartersOf(indicator: string, area: string): Observation[] {
  return observations
    .filter((row) => row.indicator === indicator && row.area === area && isQuarter(row.period))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

function judge(id: string, area: string, target?: number, rebaseAt: readonly number[] = []) {
  const values = quartersOf(id, area).map(({ value }) => value);
  const direction = indicators.find((indicator) => indicator.id === id)?.direction ?? 'neutral';
  return computeSpc(values, { direction, baselinePoints: 12, target: target ?? null, rebaseAt });
}

/** What a reader must be able to find in the example: signals of each kind, and none where there is none. */
describe('the example figures', () => {
  it('cybercrime: limits of 42 to 72 around 57, and the last quarter far above', () => {
    const { points, variation } = judge('geregistreerde-cybercrime', 'midden-nederland');
    const last = points.at(-1);
    expect([last?.mean, last?.lower, last?.upper].map((limit) => Math.round(limit ?? 0))).toEqual([57, 42, 72]);
    expect(last).toMatchObject({ rule: 'beyond-limit', side: 'high', kind: 'concern' });
    expect(variation).toBe('concern');
  });

  it('online fraude: every quarter since the end of 2016 above the mean', () => {
    const { points, variation } = judge('geregistreerde-online-fraude', 'midden-nederland');
    expect(variation).toBe('concern');
    expect(points.slice(7).every(({ side }) => side === 'high')).toBe(true);
  });

  it('online fraude in Flevoland: of 2015 to 2017 only one quarter lies beyond the limits', () => {
    const { points } = judge('geregistreerde-online-fraude', 'flevoland');
    const beyond = points.slice(0, 12).flatMap(({ rule }, index) => (rule === 'beyond-limit' ? [index] : []));
    expect(beyond).toEqual([5]);
  });

  it('verward gedrag: above the limit, without a judgement, with most in the summer of each year', () => {
    expect(judge('meldingen-verward-gedrag', 'midden-nederland').variation).toBe('neutral-high');
    const values = quartersOf('meldingen-verward-gedrag', 'midden-nederland').map(({ value }) => value ?? 0);
    const highest = [0, 4, 8, 12, 16].map((year) => {
      const quarters = values.slice(year, year + 4);
      return quarters.indexOf(Math.max(...quarters)) + 1;
    });
    expect(highest).toEqual([3, 3, 3, 3, 3]);
  });

  it('verward gedrag rises most in Utrecht-Stad, of the districts whose area stayed the same', () => {
    const growth = ['flevoland', 'gooi-en-vechtstreek', 'oost-utrecht', 'utrecht-stad'].map((area) => {
      const values = quartersOf('meldingen-verward-gedrag', area).map(({ value }) => value ?? 0);
      return { area, growth: (values.at(-1) ?? 0) / (values[3] ?? 1) };
    });
    expect(growth.toSorted((a, b) => b.growth - a.growth)[0]?.area).toBe('utrecht-stad');
  });

  it('Burgernet: common variation, and 14% above the upper limit of 13.3%', () => {
    const { points, variation, assurance } = judge('burgernet-succespercentage', 'midden-nederland', 14);
    expect([variation, assurance]).toEqual(['common', 'fail']);
    expect(points.at(-1)?.upper).toBeCloseTo(13.3, 1);
    expect(points.every(({ rule }) => rule === null)).toBe(true);
  });

  it('executie: ten quarters higher, and 40% under the lower limit', () => {
    const { points, variation, assurance } = judge('executie-vrijheidsstraf', 'midden-nederland', 40);
    expect([variation, assurance]).toEqual(['improvement', 'pass']);
    const values = quartersOf('executie-vrijheidsstraf', 'midden-nederland').map(({ value }) => value ?? 0);
    const above = points.map(({ mean }, index) => (values[index] ?? 0) > (mean ?? 0));
    expect(above.lastIndexOf(false)).toBe(9);
  });

  it("CSV's: common variation with the target within the limits", () => {
    const { variation, assurance } = judge('csv-aangepakt', 'midden-nederland', 20);
    expect([variation, assurance]).toEqual(['common', 'hit-or-miss']);
  });

  it('integrale casussen: a shift since 2018, never beyond the limit', () => {
    const { points } = judge('lokale-integrale-casussen', 'midden-nederland');
    expect(points.map(({ rule }) => rule)).toEqual([...Array(12).fill(null), ...Array(8).fill('shift')]);
  });

  it('doorlooptijd: counted anew from 2016-K3, and four weeks under the limit of that group', () => {
    const quarters = quartersOf('doorlooptijd-bestuurlijke-rapportage', 'midden-nederland');
    const rebase = quarters.findIndex(({ period }) => period === '2016-K3');
    const { method, variation, assurance } = judge('doorlooptijd-bestuurlijke-rapportage', 'midden-nederland', 4, [
      rebase,
    ]);
    expect([method, variation, assurance]).toEqual(['xmr', 'common', 'fail']);
  });

  it('mensenhandel: every quarter under the threshold, the year of the region shown', () => {
    const reasons = new Set(quartersOf('mensenhandel', 'midden-nederland').map(({ reason }) => reason));
    expect([...reasons]).toEqual(['small']);
    const year = observations.find(
      (row) => row.indicator === 'mensenhandel' && row.period === '2019' && row.area === 'midden-nederland',
    );
    expect(year?.value).toBe(10);
  });

  it('one district did not deliver one quarter, and the region says so', () => {
    const district = quartersOf('doorlooptijd-bestuurlijke-rapportage', 'gooi-en-vechtstreek');
    expect(district.filter(({ reason }) => reason === 'unknown').map(({ period }) => period)).toEqual(['2017-K3']);
    const region = quartersOf('doorlooptijd-bestuurlijke-rapportage', 'midden-nederland');
    expect(region.find(({ period }) => period === '2017-K3')?.note).toContain('Zonder Gooi en Vechtstreek');
  });

  it('every quarter of the region is there, but for the small counts of mensenhandel', () => {
    const absent = observations.filter((row) => row.area === 'midden-nederland' && row.value === null);
    expect(new Set(absent.map(({ indicator }) => indicator))).toEqual(new Set(['mensenhandel']));
  });
});
