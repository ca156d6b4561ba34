import { formatDate, formatNumber, formatPeriod } from '../../domain/format-nl.ts';
import type { Direction, Frequency } from '../../domain/indicator.ts';
import { isExample, type IndicatorBase } from './indicator-base.ts';
import { writeTargetValue } from '../../domain/sentences/target-words.ts';
import { writeUnit } from '../../domain/sentences/indicator-lead.ts';
import type { DistrictsModel } from './district-figures.ts';
import type { MunicipalitiesModel } from './municipality-map.ts';
import { computeQuality, type QualityCheck } from './quality-checks.ts';

export interface Fact {
  readonly label: string;
  readonly text: string;
}

export interface AboutModel {
  readonly definition: string;
  readonly source: string;
  readonly isExample: boolean;
  readonly figureFacts: readonly Fact[];
  readonly sourceFacts: readonly Fact[];
  readonly quality: readonly QualityCheck[];
}

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  higher: 'hoger',
  lower: 'lager',
  neutral: 'geen: hoger is niet beter of slechter',
};
const DELIVERIES: Readonly<Record<Frequency, string>> = {
  year: 'per jaar',
  quarter: 'per kwartaal',
  month: 'per maand',
};

export function computeAbout(
  base: IndicatorBase,
  districts: DistrictsModel | null,
  municipalities: MunicipalitiesModel | null,
): AboutModel {
  const { indicator, reading } = base;
  const own = isExample(reading.figure) || reading.quarters.some(isExample);
  return {
    definition: indicator.definition,
    source: indicator.source,
    isExample: own || (districts?.isExample ?? false) || (municipalities?.isExample ?? false),
    figureFacts: writeFigureFacts(base),
    sourceFacts: writeSourceFacts(base),
    quality: computeQuality(base, districts, municipalities),
  };
}

function writeFigureFacts({ indicator, reading }: IndicatorBase): Fact[] {
  const { figure, target } = reading;
  const year = figure === null ? '' : ` ${formatPeriod(figure.period)}`;
  const part = (value: number | null | undefined) =>
    value === null || value === undefined ? 'niet bekend' : formatNumber(value);
  const parts =
    indicator.parts === null
      ? []
      : [
          { label: `Teller${year}: ${indicator.parts.numerator}`, text: part(figure?.numerator) },
          { label: `Noemer${year}: ${indicator.parts.denominator}`, text: part(figure?.denominator) },
        ];
  const goal =
    target === null
      ? 'niet afgesproken'
      : `${target.kind === 'minimum' ? 'minimaal' : 'maximaal'} ${writeTargetValue(target, indicator)} in ${formatPeriod(target.period)}`;
  return [
    { label: 'Eenheid', text: writeUnit(indicator) },
    ...parts,
    { label: 'Gunstige richting', text: DIRECTIONS[indicator.direction] },
    { label: 'Doel', text: goal },
  ];
}

function writeSourceFacts({ indicator, core }: IndicatorBase): Fact[] {
  const { nextDelivery } = indicator;
  const overdue = nextDelivery !== null && nextDelivery < core.referenceDate ? ', nog niet binnen' : '';
  const next = nextDelivery === null ? 'niet gepland' : `${formatDate(nextDelivery)}${overdue}`;
  return [
    { label: 'Eigenaar', text: indicator.owner },
    { label: 'Levering', text: DELIVERIES[indicator.frequency] },
    { label: 'Stand van de gegevens', text: formatDate(core.referenceDate) },
    { label: 'Volgende levering', text: next },
  ];
}
