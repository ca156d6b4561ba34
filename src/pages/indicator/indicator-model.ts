import type { AreaLevel } from '../../domain/area.ts';
import { capitalise, formatList } from '../../domain/format-nl.ts';
import { writeIndicatorHeadline } from '../../domain/sentences/indicator-headline.ts';
import { writeIndicatorLead } from '../../domain/sentences/indicator-lead.ts';
import { writeViewReading } from '../../domain/sentences/view-words.ts';
import { type TrendLink, toTrendLinks } from '../../domain/trend-link.ts';
import { type AboutModel, computeAbout } from './about-figure.ts';
import { type ChartView, computeChartView } from './chart-view.ts';
import { type ComparedModel, computeCompared } from './compared-with.ts';
import { computeDistricts, type DistrictsModel } from './district-figures.ts';
import { createBase, type IndicatorBase, type IndicatorInput } from './indicator-base.ts';
import { computeForms, type FormsModel } from './indicator-forms.ts';
import { computeMainFigure, type MainFigure } from './main-figure.ts';
import { computeMunicipalities, type MunicipalitiesModel } from './municipality-map.ts';
import { PLAIN_VIEW, type ViewChoice } from './view-choice.ts';

export interface Crumb {
  readonly name: string;
  /** null for the screen itself. */
  readonly to: string | null;
}

/** An area for which the indicator is not kept: what there is, and the way there. */
interface NoLevel {
  readonly title: string;
  readonly text: string;
  readonly link: Crumb | null;
}

export interface IndicatorModel {
  readonly base: IndicatorBase;
  readonly crumbs: readonly Crumb[];
  readonly title: string;
  readonly lead: string;
  readonly noLevel: NoLevel | null;
  readonly main: MainFigure;
  /** The main chart as the address asks for it; null without a series. */
  readonly view: ChartView | null;
  /** null for the region, which lies in nothing. */
  readonly compared: ComparedModel | null;
  readonly districts: DistrictsModel | null;
  readonly municipalities: MunicipalitiesModel | null;
  /** Said where there are no districts and municipalities to show; null where there are. */
  readonly onlyRegion: string | null;
  readonly forms: FormsModel;
  readonly trends: readonly TrendLink[];
  readonly about: AboutModel;
}

const LEVEL_NAMES: Readonly<Record<AreaLevel, string>> = {
  region: 'de regio',
  district: 'de districten',
  municipality: 'de gemeenten',
};

/** All that the screen of an indicator says; null when the indicator or the area is unknown. */
export function computeIndicatorModel(input: IndicatorInput, view: ViewChoice = PLAIN_VIEW): IndicatorModel | null {
  const base = createBase(input);
  if (base === null) return null;
  const own = computeMainFigure(base);
  const chart = computeChartView(base, view, own.forecastYear);
  const main = chart === null || chart.grain === 'quarter' ? own : { ...own, howToRead: howToReadView(chart.grain) };
  const districts = computeDistricts(base);
  const municipalities = computeMunicipalities(base);
  const noLevel = base.hasLevel ? null : writeNoLevel(base);
  return {
    base,
    crumbs: writeCrumbs(base),
    title: writeTitle(base, noLevel),
    lead: writeIndicatorLead(base.reading),
    noLevel,
    main,
    view: chart,
    compared: computeCompared(base),
    districts,
    municipalities,
    onlyRegion:
      base.area.level === 'region' && base.arrived.figures && districts === null && municipalities === null
        ? 'Dit cijfer wordt alleen voor de hele regio bijgehouden, niet per district of gemeente.'
        : null,
    forms: computeForms(base, main.richness),
    trends: toTrendLinks(
      base.themeView?.trends.filter(({ indicators }) => indicators.includes(base.indicator.id)) ?? [],
      `indicator=${base.indicator.id}`,
    ),
    about: computeAbout(base, districts, municipalities),
  };
}

function howToReadView(grain: 'year' | 'running'): MainFigure['howToRead'] {
  return { title: 'Zo leest u de grafiek.', text: writeViewReading(grain) };
}

function writeTitle(base: IndicatorBase, noLevel: NoLevel | null): string {
  if (!base.arrived.figures) return base.indicator.name;
  return noLevel?.title ?? writeIndicatorHeadline(base.reading);
}

function writeCrumbs({ programme, indicator }: IndicatorBase): Crumb[] {
  const kind = { name: programme?.kind === 'project' ? 'Projecten' : 'Thema’s', to: '/thema' };
  const own = programme === null ? [] : [{ name: programme.name, to: `/thema/${programme.id}` }];
  return [{ name: 'Overzicht', to: '/' }, kind, ...own, { name: indicator.name, to: null }];
}

/** The nearest area around that the indicator is kept for, else the region. */
function writeNoLevel({ area, indicator, tree }: IndicatorBase): NoLevel {
  const around = tree.ancestors(area.id).find(({ level }) => indicator.levels.includes(level)) ?? null;
  const kept = formatList(indicator.levels.map((level) => LEVEL_NAMES[level]));
  return {
    title: `${capitalise(indicator.subject)}: geen cijfer voor ${area.name}`,
    text: `Dit cijfer wordt bijgehouden voor ${kept}.`,
    link:
      around === null
        ? null
        : { name: `Bekijk het cijfer van ${around.name}`, to: `/indicator/${indicator.id}?gebied=${around.id}` },
  };
}
