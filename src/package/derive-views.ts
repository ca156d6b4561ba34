import type { Area } from '../domain/area.ts';
import type { ContentHeader } from '../domain/content.ts';
import type { Series } from '../domain/observation.ts';
import type { Trend, TrendHeader } from '../domain/trend.ts';
import { buildSeries } from './build-series.ts';
import { computeClaims } from './compute-claims.ts';
import { computeQuarters } from './compute-quarters.ts';
import type { DataPackage } from './data-package.ts';
import { groupBy } from './group-by.ts';
import type { PackageIssue } from './package-issue.ts';
import { encodeActionsView } from './views/actions-view.ts';
import { type AreaView, encodeAreaView } from './views/area-view.ts';
import { encodeCoreView } from './views/core-view.ts';
import { hashTexts } from './views/hash-texts.ts';
import { encodeIndicatorView } from './views/indicator-view.ts';
import { encodeStoryView } from './views/story-view.ts';
import { encodeThemeView } from './views/theme-view.ts';
import { encodeTrendsView } from './views/trends-view.ts';

const CONTENT_FILES = /^(?:letters|verhalen|dialoog|beelden)\/|^(?:beelden|acties|programmas)\.json$/;

/** The views that the browser reads, as path under afgeleid/ -> JSON text: kern.json, gebied/<id>.json, indicator/<id>.json, thema/<id>.json, acties.json, trends.json, verhaal/<id>.json. */
export function deriveViews(data: DataPackage, issues: readonly PackageIssue[]): Map<string, string> {
  const views = new Map<string, string>();
  const series = buildSeries(data.observations);
  const byArea = groupBy(series, ({ area }) => area);
  const byIndicator = groupBy(series, ({ indicator }) => indicator);
  for (const area of data.areas) {
    views.set(`gebied/${area.id}.json`, encodeAreaView(toAreaView(area, data.areas, byArea, issues)));
  }
  for (const { id } of data.indicators) {
    const expectations = data.expectations.filter(({ indicator }) => indicator === id);
    views.set(
      `indicator/${id}.json`,
      encodeIndicatorView({ indicator: id, series: byIndicator.get(id) ?? [], expectations }),
    );
  }
  const contentIssues = issues.filter(({ path }) => CONTENT_FILES.test(path));
  for (const { id, indicators } of data.programmes) {
    const own = <T extends { readonly programme: string }>(items: readonly T[]): T[] =>
      items.filter(({ programme }) => programme === id);
    views.set(
      `thema/${id}.json`,
      encodeThemeView({
        programme: id,
        letters: own(data.letters),
        claims: computeClaims(own(data.letters), data, series),
        stories: own(data.stories),
        dialogues: own(data.dialogues),
        pictures: own(data.pictures),
        actions: own(data.actions),
        trends: selectTrends(data.trends, id, indicators).map(toTrendHeader),
        issues: contentIssues,
      }),
    );
  }
  views.set('trends.json', encodeTrendsView({ trends: data.trends }));
  views.set('acties.json', encodeActionsView({ actions: data.actions }));
  for (const story of data.stories) views.set(`verhaal/${story.id}.json`, encodeStoryView({ story }));
  views.set('kern.json', encodeCore(data, issues, [...views.values()]));
  return views;
}

function selectTrends(trends: readonly Trend[], programme: string, indicators: readonly string[]): Trend[] {
  return trends.filter(
    (trend) => trend.programme === programme || trend.indicators.some((id) => indicators.includes(id)),
  );
}

function toTrendHeader({ id, title, kind, evidence, programme, indicators, origin }: Trend): TrendHeader {
  return { id, title, kind, evidence, programme, indicators, origin };
}

function toAreaView(
  area: Area,
  areas: readonly Area[],
  byArea: ReadonlyMap<string, readonly Series[]>,
  issues: readonly PackageIssue[],
): AreaView {
  const parent = areas.find(({ id }) => id === area.parent);
  const region = areas.find(({ level }) => level === 'region');
  const parentSeries = byArea.get(parent?.id ?? '') ?? [];
  const peers =
    area.parent === null ? [] : areas.filter((other) => other.parent === area.parent && other.id !== area.id);
  const file = area.level === 'municipality' ? area.parent : area.id;
  const paths = [`cijfers/${file}.csv`, `cijfers/${file}.json`];
  return {
    area: area.id,
    series: byArea.get(area.id) ?? [],
    parentSeries,
    regionSeries:
      region === undefined || parent === undefined || region === parent ? parentSeries : (byArea.get(region.id) ?? []),
    peers: peers
      .flatMap(({ id }) => byArea.get(id) ?? [])
      .filter(({ years }) => years.length > 0)
      .map((series) => ({ ...series, quarters: [] })),
    issues: issues.filter(
      (issue) =>
        issue.area === area.id || (paths.includes(issue.path) && (issue.area === undefined || issue.area === file)),
    ),
  };
}

function encodeCore(data: DataPackage, issues: readonly PackageIssue[], others: readonly string[]): string {
  const { referenceDate, areas, populations, indicators, programmes, strategy, ambitions, targets, events, pictures } =
    data;
  const content = [...data.letters, ...data.stories, ...data.dialogues, ...pictures].map(toHeader);
  const core = { referenceDate, areas, populations, indicators, programmes, strategy, ambitions, targets, events };
  const quarters = computeQuarters(data.observations);
  const view = { ...core, quarters, content, pictures, issues, version: '' };
  return encodeCoreView({ ...view, version: hashTexts([...others, encodeCoreView(view)]) });
}

function toHeader(item: ContentHeader): ContentHeader {
  const { id, form, title, summary, programme, indicators, area, period, date, origin, picture } = item;
  const { openAgreements, contributions } = item;
  return {
    id,
    form,
    title,
    summary,
    programme,
    indicators,
    area,
    period,
    date,
    origin,
    picture,
    openAgreements,
    contributions,
  };
}
