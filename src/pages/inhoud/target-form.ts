import { formatNumber, formatPeriod } from '../../domain/format-nl.ts';
import type { Target } from '../../domain/target.ts';
import { ORIGINS, TARGET_KINDS } from '../../package/schemas/words.ts';
import type { ContentData } from './content-data.ts';
import { lastQuarter } from './content-data.ts';
import type { ContentForm } from './content-form.ts';
import { areaOptions, indicatorOptions, ORIGIN_OPTIONS, targetYearOptions, withChosen } from './field-options.ts';
import { createFormReader } from './form-reader.ts';
import { textOf } from './form-values.ts';
import { withEmpty } from './header-form.ts';
import { yearOf } from '../../domain/period-math.ts';
import { isPeriod } from '../../domain/period.ts';

const KIND_OPTIONS = [
  { value: 'minimum', label: 'Minstens: gehaald vanaf deze waarde' },
  { value: 'maximum', label: 'Hoogstens: gehaald tot en met deze waarde' },
];

type TargetKey = Pick<Target, 'indicator' | 'area' | 'period'>;

/** How the address names a target: "burgernet-succespercentage_midden-nederland_2020". */
export function toTargetId({ indicator, area, period }: TargetKey): string {
  return [indicator, area, period].join('_');
}

function findTargetOf({ targets }: Pick<ContentData, 'targets'>, id: string | null): Target | null {
  return targets.find((target) => toTargetId(target) === id) ?? null;
}

/** A target: what a figure is held against. What it is of is fixed once it stands. */
export const targetForm: ContentForm = {
  start(id, data) {
    const target = findTargetOf(data, id);
    if (target === null && id !== null) return null;
    return {
      indicator: target?.indicator ?? '',
      area: target?.area ?? data.areas.find(({ level }) => level === 'region')?.id ?? '',
      period: target?.period ?? yearOf(lastQuarter(data)),
      value: target === null ? '' : writeNumber(target.value),
      kind: target?.kind ?? 'minimum',
      origin: target?.origin ?? 'published',
    };
  },
  ask(values, data, id) {
    const indicator = data.indicators.find((one) => one.id === textOf(values, 'indicator'));
    const period = textOf(values, 'period');
    const perYear = indicator?.kind === 'count' ? ' Een aantal geldt voor het hele jaar.' : '';
    return [
      {
        title: 'Waarvoor het doel geldt',
        fields:
          id === null
            ? [
                { type: 'choice', name: 'indicator', label: 'Cijfer', options: withEmpty(indicatorOptions(data)) },
                { type: 'choice', name: 'area', label: 'Gebied', options: areaOptions(data) },
                {
                  type: 'choice',
                  name: 'period',
                  label: 'Jaar',
                  options: withChosen(
                    targetYearOptions(data),
                    period,
                    isPeriod(period) ? formatPeriod(period) : period,
                  ),
                },
              ]
            : [
                {
                  type: 'fixed',
                  name: 'what',
                  label: 'Cijfer, gebied en jaar',
                  text: targetForm.name(values, data, id),
                },
              ],
      },
      {
        title: 'Het doel',
        fields: [
          { type: 'radio', name: 'kind', label: 'Soort', options: KIND_OPTIONS },
          {
            type: 'number',
            name: 'value',
            label: indicator === undefined ? 'Waarde' : `Waarde, in ${indicator.unit}`,
            hint: `Met een komma voor de decimalen.${perYear}`,
          },
          { type: 'radio', name: 'origin', label: 'Herkomst', options: ORIGIN_OPTIONS },
        ],
      },
    ];
  },
  read(values, data, id) {
    const reader = createFormReader(values);
    const indicators = data.indicators.map((one) => one.id);
    const areas = data.areas.map((one) => one.id);
    const indicator = reader.choice('indicator', indicators, 'Kies een cijfer.', '');
    const area = reader.choice('area', areas, 'Kies een gebied.', '');
    const period = reader.period('period', yearOf(lastQuarter(data)));
    const value = reader.number('value', 'Schrijf de waarde van het doel.');
    const kind = reader.choice('kind', [...TARGET_KINDS.values()], 'Kies minstens of hoogstens.', 'minimum');
    const origin = reader.choice('origin', [...ORIGINS.values()], 'Kies waar het vandaan komt.', 'published');
    if (id === null && findTargetOf(data, toTargetId({ indicator, area, period })) !== null) {
      reader.fault('period', 'Voor dit cijfer, gebied en jaar is er al een doel. Pas dat aan.');
    }
    const isKnown = indicator !== '' && area !== '' && textOf(values, 'value').trim() !== '';
    const item = { indicator, area, period, value, kind, origin };
    return { change: isKnown ? { kind: 'target', item } : null, faults: reader.faults };
  },
  name(values, data) {
    const indicator = data.indicators.find((one) => one.id === textOf(values, 'indicator'));
    const area = data.areas.find((one) => one.id === textOf(values, 'area'));
    const period = textOf(values, 'period');
    if (indicator === undefined || area === undefined || !isPeriod(period)) return '';
    return `${indicator.name}, ${area.name}, ${formatPeriod(period)}`;
  },
  removal: {
    label: 'Doel weghalen',
    explain: 'Het cijfer wordt dan voor dit jaar en gebied nergens meer aan een doel afgemeten.',
    change(id) {
      const [indicator = '', area = '', period = ''] = id.split('_');
      return isPeriod(period) ? { kind: 'target-removed', target: { indicator, area, period } } : null;
    },
  },
};

/** 11.6 -> "11,6": with as many decimals as it has. */
function writeNumber(value: number): string {
  return formatNumber(value, String(value).split('.')[1]?.length ?? 0);
}
