// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ExportRow } from '../../../../src/pages/indicator/taking-along/export-rows.ts';
import { SLIDE_COLOURS } from '../../../../src/pages/indicator/taking-along/slide-colours.ts';
import { toSlideSeries } from '../../../../src/pages/indicator/taking-along/slide-series.ts';
import { writeChartXml } from '../../../../src/pages/indicator/taking-along/write-chart-xml.ts';
import { makeExportModel } from './make-export-model.ts';

const [PLAIN] = makeExportModel().rows;

function rows(...changes: readonly Partial<ExportRow>[]): ExportRow[] {
  return changes.map((own) => ({ ...PLAIN!, mean: null, lower: null, upper: null, target: null, kind: null, ...own }));
}

function write(...changes: readonly Partial<ExportRow>[]): Document {
  const xml = writeChartXml({
    labels: changes.map((_, index) => `<${index}> & "x"`),
    series: toSlideSeries(rows(...changes)),
    scale: { from: 0, to: 0.3, ticks: [0, 0.1, 0.2, 0.30000000000000004] },
    format: '0.0"%"',
    pointsAYear: 4,
    plot: { x: 0.1, y: 0.1, width: 0.8, height: 0.8 },
  });
  return new DOMParser().parseFromString(xml, 'application/xml');
}

const pointsOf = (xml: Document, place: number) =>
  [...xml.getElementsByTagName('c:val')[place]!.getElementsByTagName('c:pt')].map((point) => [
    Number(point.getAttribute('idx')),
    point.textContent,
  ]);

describe('toSlideSeries', () => {
  it('leaves out a line that nowhere has a value', () => {
    expect(toSlideSeries(rows({ value: 1 }, { value: null })).map(({ name }) => name)).toEqual(['Waarde']);
    const all = rows({ value: 1, mean: 2, upper: 3, lower: 0, target: 4 });
    expect(toSlideSeries(all).map(({ name }) => name)).toEqual([
      'Waarde',
      'Gemiddelde',
      'Bovengrens',
      'Ondergrens',
      'Doel',
    ]);
  });

  it.each([
    ['concern', 'diamond', 'zorg'],
    ['improvement', 'circle', 'gunstig'],
    ['neutral-high', 'triangle', 'neutraal'],
    ['neutral-low', 'triangle', 'neutraal'],
    ['common', 'circle', 'gewoon'],
    [null, 'circle', 'gewoon'],
  ] as const)('gives %s its form and its colour', (kind, symbol, colour) => {
    const [mark] = toSlideSeries(rows({ kind, status: 'voorlopig' }))[0]?.marks ?? [];
    expect(mark).toMatchObject({ symbol, colour: SLIDE_COLOURS[colour], isOpen: true });
  });
});

describe('SLIDE_COLOURS', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  it.each(Object.entries(SLIDE_COLOURS))('has %s as the style sheet has it', (name, colour) => {
    expect(tokens).toContain(`--${name}: light-dark(#${colour.toLowerCase()},`);
  });
});

describe('writeChartXml', () => {
  it('has no point where there is no value, and a 0 where that is the value', () => {
    const xml = write({ value: 3 }, { value: null }, { value: 0 }, { value: -4.5 });
    expect(xml.getElementsByTagName('parsererror')).toHaveLength(0);
    expect(pointsOf(xml, 0)).toEqual([
      [0, '3'],
      [2, '0'],
      [3, '-4.5'],
    ]);
    expect(xml.getElementsByTagName('c:dispBlanksAs')[0]?.getAttribute('val')).toBe('gap');
  });

  it('writes the names of the periods whole, and the axis of the screen', () => {
    const xml = write({ value: 3 });
    expect(xml.getElementsByTagName('c:cat')[0]?.textContent).toContain('<0> & "x"');
    expect(xml.getElementsByTagName('c:majorUnit')[0]?.getAttribute('val')).toBe('0.1');
    expect(xml.getElementsByTagName('c:max')[0]?.getAttribute('val')).toBe('0.3');
  });
});
