import { byYear } from './by-year.ts';
import type { MeanRecipe, ShareRecipe } from './recipe.ts';

/** Figures with a numerator and a denominator. */
export const SHARE_RECIPES: readonly (ShareRecipe | MeanRecipe)[] = [
  {
    // Nothing but common variation around 11.2%; 14% lies above the upper limit of 13.3%.
    kind: 'share',
    indicator: 'burgernet-succespercentage',
    numeratorIndicator: 'burgernet-treffers',
    persons: false,
    from: '2015-K1',
    noise: 0.08,
    factors: { 'gooi-en-vechtstreek': [1.05, 1.05], 'utrecht-stad': [0.8, 0.8] },
    success: { flevoland: [1.12, 1.12], 'west-utrecht': [1.12, 1.12], 'utrecht-stad': [0.75, 0.75] },
    region: byYear(
      [
        [26, 245],
        [30, 256],
        [28, 250],
        [26, 250],
      ],
      [
        [29, 257],
        [31, 258],
        [28, 252],
        [30, 259],
      ],
      [
        [27, 252],
        [29, 254],
        [31, 261],
        [28, 255],
      ],
      [
        [28, 248],
        [32, 264],
        [28, 257],
        [30, 256],
      ],
      [
        [28, 251],
        [33, 262],
        [29, 260],
        [30, 261],
      ],
    ),
    districts: {
      '2019-K1': [
        [7, 52],
        [3, 33],
        [9, 77],
        [3, 36],
        [6, 53],
      ],
      '2019-K2': [
        [8, 54],
        [4, 35],
        [10, 81],
        [3, 38],
        [8, 54],
      ],
      '2019-K3': [
        [6, 55],
        [4, 34],
        [9, 80],
        [3, 38],
        [7, 53],
      ],
      '2019-K4': [
        [7, 54],
        [3, 36],
        [10, 80],
        [3, 38],
        [7, 53],
      ],
    },
  },
  {
    // Rises for ten quarters; the target of 40% lies below the lower limit.
    kind: 'share',
    indicator: 'executie-vrijheidsstraf',
    numeratorIndicator: null,
    persons: true,
    from: '2015-K1',
    noise: 0.12,
    factors: { 'utrecht-stad': [1.25, 1.25], almere: [1.25, 1.25] },
    success: { 'oost-utrecht': [0.97, 0.97], flevoland: [1.03, 1.03] },
    region: byYear(
      [
        [73, 147],
        [77, 150],
        [74, 148],
        [72, 147],
      ],
      [
        [76, 150],
        [79, 152],
        [75, 149],
        [74, 149],
      ],
      [
        [77, 150],
        [75, 149],
        [80, 151],
        [81, 152],
      ],
      [
        [82, 150],
        [85, 152],
        [86, 151],
        [88, 151],
      ],
      [
        [91, 149],
        [95, 151],
        [98, 151],
        [100, 149],
      ],
    ),
  },
  {
    // Counted anew from the 3rd quarter of 2016: the limits start again there.
    kind: 'mean',
    indicator: 'doorlooptijd-bestuurlijke-rapportage',
    from: '2015-K1',
    noise: 0.1,
    absent: { quarter: '2017-K3', district: 'gooi-en-vechtstreek' },
    region: byYear(
      [
        [171, 38],
        [197, 41],
        [167, 38],
        [188, 40],
      ],
      [
        [196, 40],
        [189, 41],
        [244, 40],
        [238, 41],
      ],
      [
        [252, 40],
        [230, 39],
        [217, 35],
        [239, 42],
      ],
      [
        [240, 40],
        [258, 41],
        [226, 38],
        [252, 42],
      ],
      [
        [236, 40],
        [260, 42],
        [226, 39],
        [250, 41],
      ],
    ),
  },
];
