import type { Origin } from '../../domain/observation.ts';

export interface PublishedFigure {
  readonly indicator: string;
  readonly period: '2018' | '2019';
  readonly value: number;
  readonly origin: Origin;
  readonly note: string;
}

const RESULTS = 'Jaarresultaten 2019';
const AGENDA = 'Actieagenda 2020, gerealiseerd in 2019';

/** Every figure of 2019 in the 2020 agenda, for the region, and the figures of 2018 that follow from its percentages. */
export const PUBLISHED_FIGURES: readonly PublishedFigure[] = [
  published('lokale-integrale-casussen', 100, RESULTS),
  published('csv-aangepakt', 68, RESULTS),
  published('mensenhandel', 10, RESULTS),
  published('executie-vrijheidsstraf', 64, `${RESULTS}; gepubliceerd zonder aantallen, dus niet op te tellen`),
  published('weerbaarheidsscans', 3, AGENDA),
  published('doorlooptijd-bestuurlijke-rapportage', 6, 'Actieagenda 2020: van zes naar vier weken'),
  published('geregistreerde-cybercrime', 589, RESULTS),
  derived(
    'geregistreerde-cybercrime',
    299,
    '589 in 2019 is 97% meer; 589 : 1,97 = 298,98, afgerond op hele misdrijven',
  ),
  published('geregistreerde-online-fraude', 6052, RESULTS),
  derived(
    'geregistreerde-online-fraude',
    4585,
    '6.052 in 2019 is 32% meer; 6.052 : 1,32 = 4.584,85, afgerond op hele misdrijven',
  ),
  published('cybercrime-onderzoeken', 42, RESULTS),
  published('gemeenten-weerbaarheidstraining', 14, `${AGENDA}: 14 van de 39 gemeenten`),
  published('waardering-weerbaarheidstraining', 8.5, `${AGENDA}; gepubliceerd zonder aantallen`),
  published('meldingen-verward-gedrag', 10145, RESULTS),
  derived(
    'meldingen-verward-gedrag',
    9223,
    '10.145 in 2019 is 10% meer; 10.145 : 1,10 = 9.222,73, afgerond op hele meldingen',
  ),
  published('privacyreglement-gemeenten', 39, AGENDA),
  published('vis-gemeenten', 32, `${AGENDA}: eind 2019`),
  published(
    'burgernet-succespercentage',
    11.6,
    `${RESULTS}; 120 treffers bij ruim 1.000 acties, een precieze noemer is niet gepubliceerd`,
  ),
  published('burgernet-treffers', 120, `${AGENDA}: van ruim 1.000 acties`),
  published('burgernet-aandeel-vermissingen', 60, `${AGENDA}; gepubliceerd zonder aantallen`),
  published('burgernet-aandeel-heterdaad', 40, `${AGENDA}; gepubliceerd zonder aantallen`),
  published('casusoverleg-radicalisering', 39, RESULTS),
  published('bijeenkomsten-ondernemers-digitaal', 12, AGENDA),
  published('bijeenkomsten-ondernemers-ondermijning', 10, AGENDA),
  published('winkelgebieden-kvo', 9, AGENDA),
];

function published(indicator: string, value: number, source: string): PublishedFigure {
  return { indicator, period: '2019', value, origin: 'published', note: `Bron: ${source}.` };
}

function derived(indicator: string, value: number, how: string): PublishedFigure {
  return { indicator, period: '2018', value, origin: 'derived', note: `Afgeleid: ${how}.` };
}
