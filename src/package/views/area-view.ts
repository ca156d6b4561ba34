import * as v from 'valibot';
import type { Series } from '../../domain/observation.ts';
import type { PackageIssue } from '../package-issue.ts';
import { compactSeriesSchema, decodeSeries, encodeSeries } from './compact-series.ts';
import { issueSchema } from './domain-schemas.ts';

/** afgeleid/gebied/<id>.json: the figures of one area and what they are compared with. */
export interface AreaView {
  /** Id of the area. */
  readonly area: string;
  readonly series: readonly Series[];
  /** Of the area that this one lies in: the region for a district, the district for a municipality; [] for the region. */
  readonly parentSeries: readonly Series[];
  /** Of the region: the same as parentSeries for a district; [] for the region itself. */
  readonly regionSeries: readonly Series[];
  /** Year figures of the other areas of the same level and parent; their quarters are empty. */
  readonly peers: readonly Series[];
  /** What is at fault in the files of this area. */
  readonly issues: readonly PackageIssue[];
}

const areaViewSchema = v.object({
  area: v.string(),
  series: compactSeriesSchema,
  parent: compactSeriesSchema,
  // absent when it is the parent's
  region: v.optional(compactSeriesSchema),
  peers: compactSeriesSchema,
  issues: v.array(issueSchema),
});

/** The JSON text of the view. */
export function encodeAreaView(view: AreaView): string {
  const region = view.regionSeries === view.parentSeries ? undefined : encodeSeries(view.regionSeries);
  const compact: v.InferOutput<typeof areaViewSchema> = {
    area: view.area,
    series: encodeSeries(view.series),
    parent: encodeSeries(view.parentSeries),
    ...(region === undefined ? {} : { region }),
    peers: encodeSeries(view.peers),
    issues: [...view.issues],
  };
  return JSON.stringify(compact);
}

/** The view of parsed JSON; throws ValiError when it is another shape. */
export function decodeAreaView(json: unknown): AreaView {
  const { area, series, parent, region, peers, issues } = v.parse(areaViewSchema, json);
  const parentSeries = decodeSeries(parent);
  return {
    area,
    series: decodeSeries(series),
    parentSeries,
    regionSeries: region === undefined ? parentSeries : decodeSeries(region),
    peers: decodeSeries(peers),
    issues,
  };
}
