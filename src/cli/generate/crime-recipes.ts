import { byYear } from './by-year.ts';
import type { CountRecipe } from './recipe.ts';

// Each row is a year. The limits of a chart are those of 2015 to 2017.

/** Figures of crime, care and the approach of it, as counts. */
export const COUNT_RECIPES: readonly CountRecipe[] = [
  {
    // Above the mean from 2017, then far beyond the limit: a shift that becomes a trend.
    kind: 'count',
    indicator: 'geregistreerde-cybercrime',
    from: '2015-K1',
    noise: 0.1,
    factors: { 'utrecht-stad': [1.25, 1.3], utrecht: [1, 1], almere: [1.2, 1.25], 'oost-utrecht': [0.95, 1.02] },
    region: byYear([48, 55, 50, 54], [60, 55, 61, 57], [63, 58, 66, 60], [63, 70, 78, 88], [112, 138, 158, 181]),
  },
  {
    // In steps; one quarter stands out in Flevoland, and with it a little in the region.
    kind: 'count',
    indicator: 'geregistreerde-online-fraude',
    from: '2015-K1',
    noise: 0.04,
    factors: { flevoland: [1.18, 1.12], almere: [1.15, 1.15], 'oost-utrecht': [0.86, 1.06], 'utrecht-stad': [1.02, 1] },
    peaks: [{ quarter: '2016-K2', district: 'flevoland', count: 96 }],
    region: byYear(
      [930, 972, 951, 984],
      [957, 1076, 968, 1003],
      [998, 1031, 998, 1036],
      [1049, 1110, 1176, 1250],
      [1352, 1458, 1557, 1685],
    ),
  },
  {
    // A season (most in summer) on a level that rises, most of all in Utrecht.
    kind: 'count',
    indicator: 'meldingen-verward-gedrag',
    from: '2015-K1',
    noise: 0.025,
    factors: { 'utrecht-stad': [1.35, 1.6], almere: [1.2, 1.2], hilversum: [1.3, 1.3], 'oost-utrecht': [0.98, 0.95] },
    region: byYear(
      [1926, 2064, 2117, 1953],
      [1958, 2081, 2149, 1982],
      [1997, 2124, 2186, 2023],
      [2157, 2374, 2446, 2246],
      [2391, 2607, 2688, 2459],
    ),
  },
  {
    // Nothing but common variation; the target of 20 a quarter lies within the limits.
    kind: 'count',
    indicator: 'csv-aangepakt',
    from: '2015-K1',
    noise: 0.2,
    factors: { 'utrecht-stad': [1.2, 1.2], flevoland: [1.15, 1.15], almere: [1.4, 1.4] },
    region: byYear([15, 18, 14, 17], [16, 19, 15, 18], [14, 17, 20, 16], [18, 15, 20, 17], [17, 19, 14, 18]),
  },
  {
    // Small counts: only the years of the region are shown.
    kind: 'count',
    indicator: 'mensenhandel',
    secretBelowRegion: true,
    from: '2015-K1',
    noise: 0.7,
    factors: { 'utrecht-stad': [1.6, 1.6], almere: [1.4, 1.4] },
    region: byYear([2, 3, 2, 3], [3, 2, 4, 2], [2, 3, 3, 3], [4, 2, 3, 3], [3, 2, 3, 2]),
  },
  {
    // Rises in its last years.
    kind: 'count',
    indicator: 'cybercrime-onderzoeken',
    from: '2015-K1',
    noise: 0.3,
    factors: { 'utrecht-stad': [1.1, 1.1] },
    region: byYear([5, 7, 6, 8], [6, 7, 5, 8], [7, 6, 8, 7], [8, 9, 8, 9], [9, 10, 11, 12]),
  },
  {
    // A shift from 2018, never beyond the limit.
    kind: 'count',
    indicator: 'lokale-integrale-casussen',
    from: '2015-K1',
    noise: 0.12,
    factors: { 'gooi-en-vechtstreek': [1.15, 1.15] },
    region: byYear([17, 22, 18, 21], [20, 16, 22, 18], [21, 17, 21, 18], [23, 22, 24, 22], [24, 25, 26, 25]),
  },
  {
    kind: 'count',
    indicator: 'bijeenkomsten-ondernemers-digitaal',
    from: '2015-K1',
    noise: 0.6,
    region: byYear([0, 1, 0, 1], [1, 0, 1, 1], [1, 1, 0, 2], [1, 1, 2, 2], [2, 3, 3, 4]),
  },
  {
    kind: 'count',
    indicator: 'bijeenkomsten-ondernemers-ondermijning',
    from: '2015-K1',
    noise: 0.6,
    region: byYear([1, 2, 1, 2], [2, 1, 2, 2], [1, 2, 2, 3], [2, 2, 1, 3], [2, 3, 2, 3]),
  },
  {
    kind: 'count',
    indicator: 'winkelgebieden-kvo',
    from: '2015-K1',
    noise: 0.6,
    region: byYear([2, 1, 2, 2], [1, 3, 2, 1], [2, 2, 3, 1], [3, 2, 1, 2], [2, 3, 2, 2]),
  },
];
