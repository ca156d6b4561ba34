import type { Quarter } from '../../domain/period.ts';
import type { MarkRecipe, StockRecipe } from './recipe.ts';

/** Figures that count municipalities: each joins in one quarter and stays. */
export const STOCK_RECIPES: readonly StockRecipe[] = [
  {
    kind: 'stock',
    indicator: 'vis-gemeenten',
    from: '2015-K1',
    joined: joinedIn([
      ['2015-K1', 'utrecht, amersfoort, almere'],
      ['2015-K3', 'hilversum, lelystad, nieuwegein'],
      ['2015-K4', 'zeist, veenendaal'],
      ['2016-K1', 'houten, gooise-meren'],
      ['2016-K3', 'soest, stichtse-vecht, woerden'],
      ['2016-K4', 'dronten'],
      ['2017-K1', 'de-bilt, huizen'],
      ['2017-K2', 'ijsselstein, leusden'],
      ['2017-K4', 'utrechtse-heuvelrug, noordoostpolder, weesp'],
      ['2018-K1', 'bunnik'],
      ['2018-K2', 'de-ronde-venen, baarn'],
      ['2018-K4', 'zeewolde, rhenen'],
      ['2019-K1', 'vijfheerenlanden, wijk-bij-duurstede'],
      ['2019-K2', 'bunschoten'],
      ['2019-K3', 'wijdemeren, montfoort'],
      ['2019-K4', 'woudenberg'],
    ]),
  },
  {
    kind: 'stock',
    indicator: 'casusoverleg-radicalisering',
    from: '2015-K1',
    joined: joinedIn([
      ['2015-K1', 'utrecht, amersfoort, almere, hilversum, zeist, veenendaal'],
      ['2015-K3', 'nieuwegein, lelystad, soest, gooise-meren'],
      ['2016-K1', 'houten, woerden, huizen, stichtse-vecht'],
      ['2016-K3', 'leusden, de-bilt, dronten, ijsselstein'],
      ['2017-K1', 'utrechtse-heuvelrug, bunschoten, weesp, noordoostpolder'],
      ['2017-K3', 'baarn, rhenen, de-ronde-venen, zeewolde'],
      ['2018-K1', 'wijk-bij-duurstede, bunnik, wijdemeren, urk'],
      ['2018-K3', 'woudenberg, blaricum, laren, montfoort, lopik'],
      ['2018-K4', 'eemnes, renswoude, oudewater'],
      ['2019-K1', 'vijfheerenlanden'],
    ]),
  },
  {
    kind: 'stock',
    indicator: 'privacyreglement-gemeenten',
    from: '2019-K1',
    joined: joinedIn([
      ['2019-K2', 'utrecht, amersfoort, zeist, soest, hilversum, gooise-meren, almere, lelystad, nieuwegein, houten'],
      [
        '2019-K3',
        'veenendaal, leusden, de-bilt, utrechtse-heuvelrug, huizen, weesp, dronten, noordoostpolder, woerden, stichtse-vecht, ijsselstein',
      ],
      [
        '2019-K4',
        'baarn, bunnik, bunschoten, eemnes, renswoude, rhenen, wijk-bij-duurstede, woudenberg, blaricum, laren, wijdemeren, urk, zeewolde, de-ronde-venen, lopik, montfoort, oudewater, vijfheerenlanden',
      ],
    ]),
  },
  {
    kind: 'stock',
    indicator: 'gemeenten-weerbaarheidstraining',
    from: '2019-K1',
    joined: joinedIn([
      ['2019-K1', 'utrecht, almere, amersfoort'],
      ['2019-K2', 'hilversum, zeist, nieuwegein'],
      ['2019-K3', 'lelystad, houten, veenendaal, gooise-meren'],
      ['2019-K4', 'soest, woerden, dronten, stichtse-vecht'],
    ]),
  },
  {
    kind: 'stock',
    indicator: 'weerbaarheidsscans',
    from: '2019-K1',
    joined: joinedIn([
      ['2019-K2', 'nieuwegein'],
      ['2019-K3', 'lelystad'],
      ['2019-K4', 'hilversum'],
    ]),
  },
];

/** 2.074 over 244 marks: 8.5. */
export const MARK_RECIPES: readonly MarkRecipe[] = [
  {
    kind: 'marks',
    indicator: 'waardering-weerbaarheidstraining',
    from: '2019-K1',
    meetings: [
      { area: 'utrecht', quarter: '2019-K1', sum: 205, count: 24 },
      { area: 'almere', quarter: '2019-K1', sum: 187, count: 22 },
      { area: 'amersfoort', quarter: '2019-K1', sum: 172, count: 21 },
      { area: 'hilversum', quarter: '2019-K2', sum: 151, count: 18 },
      { area: 'zeist', quarter: '2019-K2', sum: 139, count: 16 },
      { area: 'nieuwegein', quarter: '2019-K2', sum: 142, count: 17 },
      { area: 'lelystad', quarter: '2019-K3', sum: 129, count: 15 },
      { area: 'houten', quarter: '2019-K3', sum: 138, count: 16 },
      { area: 'veenendaal', quarter: '2019-K3', sum: 156, count: 18 },
      { area: 'gooise-meren', quarter: '2019-K3', sum: 118, count: 14 },
      { area: 'soest', quarter: '2019-K4', sum: 128, count: 15 },
      { area: 'woerden', quarter: '2019-K4', sum: 146, count: 17 },
      { area: 'dronten', quarter: '2019-K4', sum: 120, count: 14 },
      { area: 'stichtse-vecht', quarter: '2019-K4', sum: 143, count: 17 },
    ],
  },
];

function joinedIn(quarters: readonly (readonly [Quarter, string])[]): ReadonlyMap<string, Quarter> {
  return new Map(quarters.flatMap(([quarter, areas]) => areas.split(', ').map((area) => [area, quarter] as const)));
}
