import type { Area } from '../domain/area.ts';
import type { AreaTree } from '../domain/area-tree.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { endDateExclusive, kindOf } from '../domain/period-math.ts';
import { dutchWord, FREQUENCIES, LEVELS } from '../package/schemas/words.ts';
import type { PartOfObservation } from './cell-places.ts';
import type { IssueCode } from './issue-sentences.ts';

/** One observation of the delivery with what the package knows of its indicator and area. */
export interface KnownRow {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly area: Area;
  /** True when the cell has a percent sign. */
  readonly isPercent: boolean;
}

export interface RowFacts {
  readonly value?: string;
  readonly detail?: string;
  readonly proposal?: string | null;
}

export type ReportRow = (code: IssueCode, part: PartOfObservation, facts: RowFacts) => void;

const FINENESS = { year: 0, quarter: 1, month: 2 } as const;

/** What can be said of one row: its area and period fit the indicator, its numbers are possible, and nobody can be recognised. */
export function checkRow(row: KnownRow, tree: AreaTree, today: string, report: ReportRow): void {
  checkPlace(row, tree, today, report);
  checkNumbers(row, report);
  checkDisclosure(row, report);
}

function checkPlace(
  { observation: { period }, indicator, area }: KnownRow,
  tree: AreaTree,
  today: string,
  report: ReportRow,
): void {
  if (!tree.existsIn(area.id, period)) {
    const isEarly = area.validFrom !== null && period.slice(0, 4) <= area.validFrom.slice(0, 4);
    const detail = isEarly ? `het bestaat vanaf ${area.validFrom}` : `het bestond tot ${area.validUntil}`;
    report('gebied-bestond-niet', 'area', { value: area.name, detail });
  }
  if (!indicator.levels.includes(area.level)) {
    const allowed = indicator.levels.map((level) => dutchWord(LEVELS, level)).join(' of ');
    report('verkeerd-niveau', 'area', { value: dutchWord(LEVELS, area.level), detail: allowed });
  }
  if (FINENESS[kindOf(period)] > FINENESS[indicator.frequency]) {
    report('periode-past-niet', 'period', { value: period, detail: dutchWord(FREQUENCIES, indicator.frequency) });
  }
  if (endDateExclusive(period) > today) report('periode-in-toekomst', 'period', { value: period });
}

function checkNumbers({ observation, indicator, isPercent }: KnownRow, report: ReportRow): void {
  const { value, numerator, denominator } = observation;
  const isCounted = indicator.kind === 'count' || indicator.kind === 'stock';
  if (isPercent && indicator.unit !== '%')
    report('procent-bij-aantal', 'value', { value: `${toText(value)}%`, detail: indicator.unit });
  for (const [part, number] of [
    ['value', isCounted ? value : null],
    ['numerator', numerator],
    ['denominator', denominator],
  ] as const) {
    if (number === null) continue;
    if (number < 0) report('negatief-getal', part, { value: toText(number) });
    else if (!Number.isInteger(number) && (isCounted || indicator.kind === 'share')) {
      report('geen-heel-getal', part, {
        value: toText(number),
        proposal: isThousands(number) ? toText(number * 1000) : null,
      });
    }
  }
  if (indicator.kind !== 'share') return;
  if (value !== null && (value < 0 || value > 100)) report('aandeel-buiten-bereik', 'value', { value: toText(value) });
  if (numerator === null || denominator === null) return;
  if (numerator > denominator) {
    report('teller-boven-noemer', 'numerator', { value: toText(numerator), detail: toText(denominator) });
  } else if (value !== null && denominator > 0) {
    const exact = (100 * numerator) / denominator;
    const isOff = Math.abs(exact - value) > 0.5 * 10 ** -indicator.decimals + 1e-9;
    const proposal = toText(Number(exact.toFixed(indicator.decimals)));
    if (isOff) report('aandeel-klopt-niet', 'value', { value: toText(value), proposal });
  }
}

/** 1 to the threshold is hidden at every level, and so is what is left of a whole. */
function checkDisclosure({ observation, indicator }: KnownRow, report: ReportRow): void {
  const threshold = indicator.disclosureThreshold;
  if (threshold === null) return;
  const { value, numerator, denominator } = observation;
  const isCounted = indicator.kind === 'count' || indicator.kind === 'stock';
  const counts = isCounted
    ? ([['value', value]] as const)
    : ([
        ['numerator', numerator],
        ['denominator', denominator],
      ] as const);
  const isSmall = (count: number): boolean => count > 0 && count < threshold;
  for (const [part, count] of counts) {
    if (count === null || !isSmall(count)) continue;
    report('onder-onthulgrens', part, { value: toText(count), detail: String(threshold), proposal: `<${threshold}` });
  }
  if (indicator.kind !== 'share' || numerator === null || denominator === null) return;
  if (denominator >= threshold && isSmall(denominator - numerator)) {
    const facts = { value: toText(denominator - numerator), detail: String(threshold) };
    report('verschil-onder-onthulgrens', 'denominator', facts);
  }
}

/** 1.234 where a whole number belongs was probably meant as 1234. */
function isThousands(number: number): boolean {
  return /^-?[1-9]\d*\.\d{3}$/.test(String(number));
}

// 11.6 -> "11,6"
function toText(value: number | null): string {
  return String(value).replace('.', ',');
}
