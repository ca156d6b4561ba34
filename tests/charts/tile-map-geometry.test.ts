import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/charts/place-annotations.ts';
import { computeTileMap } from '../../src/charts/tile-map-geometry.ts';
import { computeBreaks, computeLegend, toTileValue } from '../../src/charts/tile-map-values.ts';
import { computeMiniTileMap } from '../../src/charts/mini-tile-map-geometry.ts';
import type { Area } from '../../src/domain/area.ts';
import { BURGERNET, CYBERCRIME, makeObservation, type Quarterly, REGION } from './make-reading.ts';

const area = (id: string, parent: string, column?: number, row = 0): Area => ({
  ...REGION,
  id,
  name: id,
  level: column === undefined ? 'district' : 'municipality',
  parent,
  tile: column === undefined ? null : { column, row },
  abbreviation: id.slice(0, 4),
});
const AREAS = [
  REGION,
  area('noord', REGION.id),
  area('zuid', REGION.id),
  area('urk', 'noord', 4, 0),
  area('almere', 'noord', 5, 0),
  area('zeist', 'zuid', 4, 1),
  area('baarn', 'zuid', 5, 1),
];
const value = (id: string, amount: Quarterly, rest = {}) => ({
  ...makeObservation(19, amount, BURGERNET),
  area: id,
  ...rest,
});
const input = { areas: AREAS, indicator: BURGERNET, breaks: [8, 11, 14], width: 580 };

describe('computeTileMap', () => {
  it('places the tiles row by row with their class and number', () => {
    const map = computeTileMap({ ...input, values: [value('urk', 7.9), value('almere', 8), value('zeist', 14)] });
    expect(map.tiles.map(({ id, class: tone, label, text }) => [id, tone, label, text])).toEqual([
      ['urk', 0, '7,9%', '7,9%'],
      ['almere', 1, '8,0%', '8,0%'],
      ['zeist', 3, '14,0%', '14,0%'],
      ['baarn', null, null, 'onbekend'],
    ]);
  });

  it('draws a border around each district and none inside', () => {
    const { borders } = computeTileMap({ ...input, values: [] });
    // Two districts of two tiles side by side: six sides each.
    expect(borders.match(/M/g)).toHaveLength(12);
  });

  it('names the districts in free room, and leaves out the percent sign where tiles are small', () => {
    const wide = computeTileMap({ ...input, values: [value('urk', 7.9)] });
    expect(wide.names.map((name) => name.name)).toEqual(['noord', 'zuid']);
    const small = computeTileMap({ ...input, values: [value('urk', 7.9)], width: 80 });
    expect(small.tiles[0]?.label).toBe('7,9');
    expect(small.names).toEqual([]);
  });

  it('never lets a tile cover another', () => {
    const { tiles, cell } = computeTileMap({ ...input, values: [] });
    const boxes = tiles.map((tile) => ({ left: tile.x, right: tile.x + cell, top: tile.y, bottom: tile.y + cell }));
    expect(boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlaps(box, other)))).toBe(false);
  });

  it('is empty without municipalities', () => {
    expect(JSON.stringify(computeTileMap({ ...input, areas: [REGION], values: [] }))).not.toMatch(/NaN|null,"y"/);
  });
});

describe('toTileValue', () => {
  it.each([
    ['withheld', value('urk', 'small'), 'minder dan 5'],
    ['withheld, though a value came along', value('urk', 4711, { reason: 'withheld' }), 'afgeschermd'],
    ['a share of too few', value('urk', 40, { denominator: 14 }), 'te weinig waarnemingen'],
    ['no row', undefined, 'onbekend'],
  ] as const)('%s: hatched', (_, observation, text) => {
    expect(toTileValue(observation, BURGERNET, [8])).toEqual({ value: null, class: null, text });
  });

  it('shows a share of fifteen, and a count whatever its denominator', () => {
    expect(toTileValue(value('urk', 40, { denominator: 15 }), BURGERNET, [8]).value).toBe(40);
    expect(toTileValue(value('urk', 6, { denominator: 3 }), CYBERCRIME, []).value).toBe(6);
  });
});

describe('computeBreaks', () => {
  it.each([
    [[], []],
    [[5, 5, 5], []],
    [
      [6, 8, 9, 10, 12, 13, 15, 18],
      [9, 12, 15],
    ],
  ])('%j: %j', (values, breaks) => {
    expect(
      computeBreaks(
        values.map((amount) => value('urk', amount)),
        BURGERNET,
      ),
    ).toEqual(breaks);
  });
});

describe('computeLegend', () => {
  it('names the classes and what hatching means', () => {
    const tiles = [value('urk', 7), value('almere', 'small')].map((one) => toTileValue(one, BURGERNET, [8, 11, 14]));
    const legend = computeLegend([8, 11, 14], BURGERNET, tiles);
    expect(legend.classes.map((entry) => entry.text)).toEqual([
      'minder dan 8%',
      '8 tot 11%',
      '11 tot 14%',
      '14% of meer',
    ]);
    expect(legend.hatched).toBe('minder dan 5');
  });
});

describe('computeMiniTileMap', () => {
  it.each([
    ['urk', ['urk']],
    ['zuid', ['zeist', 'baarn']],
    [REGION.id, ['urk', 'almere', 'zeist', 'baarn']],
    ['elders', []],
  ])('%s: %j', (highlight, on) => {
    const { tiles } = computeMiniTileMap(AREAS, [highlight]);
    expect(tiles.filter((tile) => tile.on).map((tile) => tile.id)).toEqual(on);
  });
});
