import type { Area } from '../../domain/area.ts';
import { formatPeriod } from '../../domain/format-nl.ts';
import { toYear, yearOf } from '../../domain/period-math.ts';
import type { SelectOption } from '../../ui/select-menu.tsx';
import type { ContentData } from './content-data.ts';
import { lastQuarter } from './content-data.ts';

export const LEVEL_LABELS: Readonly<Record<Area['level'], string>> = {
  region: 'Regio',
  district: 'Districten',
  municipality: 'Gemeenten',
};
const YEARS_AHEAD = 4;

/** Programmes and projects. */
export function programmeOptions({ programmes }: Pick<ContentData, 'programmes'>): SelectOption[] {
  return programmes.map(({ id, name, kind }) => ({
    value: id,
    label: name,
    group: kind === 'programme' ? 'Programma’s' : 'Projecten',
  }));
}

/** The region, the districts, the municipalities. */
export function areaOptions({ areas }: Pick<ContentData, 'areas'>): SelectOption[] {
  return (['region', 'district', 'municipality'] as const).flatMap((level) =>
    areas
      .filter((area) => area.level === level)
      .map(({ id, name }) => ({ value: id, label: name, group: LEVEL_LABELS[level] })),
  );
}

/** Quarters with figures, newest first, then their years. */
export function periodOptions({ quarters }: Pick<ContentData, 'quarters'>): SelectOption[] {
  const newest = quarters.toReversed();
  const years = [...new Set(newest.map(yearOf))];
  return [
    ...newest.map((period) => ({ value: period, label: formatPeriod(period), group: 'Kwartalen' })),
    ...years.map((year) => ({ value: year, label: year, group: 'Jaren' })),
  ];
}

/** Years that a target can be set for: from the first with figures to four after the last. */
export function targetYearOptions(data: Pick<ContentData, 'quarters'>): SelectOption[] {
  const last = Number(yearOf(lastQuarter(data)));
  const first = Number(yearOf(data.quarters[0] ?? lastQuarter(data)));
  const count = last + YEARS_AHEAD - first + 1;
  return Array.from({ length: count }, (_, index) => toYear(last + YEARS_AHEAD - index)).map((year) => ({
    value: year,
    label: year,
  }));
}

/** Indicators under the name of their programme; those of one programme first where one is given. */
export function indicatorOptions(
  { indicators, programmes }: Pick<ContentData, 'indicators' | 'programmes'>,
  first: string | null = null,
): SelectOption[] {
  const names = new Map(programmes.map(({ id, name }) => [id, name]));
  const order = programmes.map(({ id }) => id).toSorted((a, b) => Number(b === first) - Number(a === first));
  return order.flatMap((programme) =>
    indicators
      .filter((indicator) => indicator.programme === programme)
      .map(({ id, name }) => ({ value: id, label: name, group: names.get(programme) ?? programme })),
  );
}

/** "Geen beeld", then every picture by its title. */
export function pictureOptions({ pictures }: Pick<ContentData, 'pictures'>): SelectOption[] {
  return [{ value: '', label: 'Geen beeld' }, ...pictures.map(({ id, title }) => ({ value: id, label: title }))];
}

export const ORIGIN_OPTIONS: readonly SelectOption[] = [
  { value: 'published', label: 'Echt: staat in een bron die u noemt' },
  { value: 'derived', label: 'Afgeleid: berekend of samengevat uit een bron' },
  { value: 'example', label: 'Voorbeeld: verzonnen, krijgt een voorbeeldmerk' },
];

/** A value that is chosen stays among the options, also when it is no usual one. */
export function withChosen(options: readonly SelectOption[], value: string, label: string): readonly SelectOption[] {
  if (value === '' || options.some((option) => option.value === value)) return options;
  return [...options, { value, label }];
}
