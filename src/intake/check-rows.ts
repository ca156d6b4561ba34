import type { Area } from '../domain/area.ts';
import type { AreaTree } from '../domain/area-tree.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import { endDateExclusive, kindOf } from '../domain/period-math.ts';
import { dutchWord, FREQUENCIES, LEVELS } from '../package/schemas/words.ts';
import type { PartOfObservation } from './cell-places.ts';
import type { IssueCode } from './issue-sentences.ts';

/** One observation of the delivery with what the package knows of its indicator and area. */
interface KnownRow {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly area: Area;
  /** True when the cell has a percent sign. */
  readonly isPercent: boolean;
}

interface RowFacts {
  readonly value?: string;
  readonly detail?: string;
  readonly proposal?: string | null;
}

export type ReportRow = (code: IssueCode, part: PartOfObservation, facts: RowFacts) => void;

const FINENESS = { year: 0, quarter: 1, month: 2 } as const;

/** What can be said of one row: its area and period fit the indicator, its numbers are possible, and nobody can be recognised. */
export function createRowChecker(tree: AreaTree, today: string): (row: KnownRow, report: ReportRow) => void {
  const factsOf = createPeriodFacts(tree, today);
  return (row, report) => {
    checkPlace(row, factsOf(row.observation.period), report);
    checkNumbers(row, report);
    checkDisclosure(row, report);
  };
}

/** What is the same for every row of a period; a file of a million rows has some hundreds of periods. */
interface PeriodFacts {
  readonly fineness: number;
  readonly isOver: boolean;
  /** Does an area exist in it? */
  exists(area: string): boolean;
}

function createPeriodFacts(tree: AreaTree, today: string): (period: Period) => PeriodFacts {
  const known = new Map<Period, PeriodFacts>();
  let last: { readonly period: Period; readonly facts: PeriodFacts } | null = null;
  return (period) => {
    if (last !== null && last.period === period) return last.facts;
    const found = known.get(period);
    if (found !== undefined) {
      last = { period, facts: found };
      return found;
    }
    const areas = new Map<string, boolean>();
    const facts: PeriodFacts = {
      fineness: FINENESS[kindOf(period)],
      isOver: endDateExclusive(period) <= today,
      exists(area) {
        const answer = areas.get(area);
        if (answer !== undefined) return answer;
        const fresh = tree.existsIn(area, period);
        areas.set(area, fresh);
        return fresh;
      },
    };
    known.set(period, facts);
    return facts;
  };
}

function checkPlace(
  { observation: { period }, indicator, area }: KnownRow,
  facts: PeriodFacts,
  report: ReportRow,
): void {
  if (!facts.exists(area.id)) {
    const isEarly = area.validFrom !== null && period.slice(0, 4) <= area.validFrom.slice(0, 4);
    const detail = isEarly ? `het bestaat vanaf ${area.validFrom}` : `het bestond tot ${area.validUntil}`;
    report('gebied-bestond-niet', 'area', { value: area.name, detail });
  }
  if (!indicator.levels.includes(area.level)) {
    const allowed = indicator.levels.map((level) => dutchWord(LEVELS, level)).join(' of ');
    report('verkeerd-niveau', 'area', { value: dutchWord(LEVELS, area.level), detail: allowed });
  }
  if (facts.fineness > FINENESS[indicator.frequency]) {
    report('periode-past-niet', 'period', { value: period, detail: dutchWord(FREQUENCIES, indicator.frequency) });
  }
  if (!facts.isOver) report('periode-in-toekomst', 'period', { value: period });
}

function checkNumbers({ observation, indicator, isPercent }: KnownRow, report: ReportRow): void {
  const { value, numerator, denominator } = observation;
  const isCounted = indicator.kind === 'count' || indicator.kind === 'stock';
  if (isPercent && indicator.unit !== '%')
    report('procent-bij-aantal', 'value', { value: `${toText(value)}%`, detail: indicator.unit });
  const mustBeWhole = isCounted || indicator.kind === 'share';
  if (isCounted) checkCount('value', value, mustBeWhole, report);
  checkCount('numerator', numerator, mustBeWhole, report);
  checkCount('denominator', denominator, mustBeWhole, report);
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

function checkCount(part: PartOfObservation, number: number | null, mustBeWhole: boolean, report: ReportRow): void {
  if (number === null) return;
  if (number < 0) report('negatief-getal', part, { value: toText(number) });
  else if (mustBeWhole && !Number.isInteger(number)) {
    const proposal = isThousands(number) ? toText(number * 1000) : null;
    report('geen-heel-getal', part, { value: toText(number), proposal });
  }
}

/** 1 to the threshold is hidden at every level, and so is what is left of a whole. */
function checkDisclosure({ observation, indicator }: KnownRow, report: ReportRow): void {
  const threshold = indicator.disclosureThreshold;
  if (threshold === null) return;
  const { value, numerator, denominator } = observation;
  const isCounted = indicator.kind === 'count' || indicator.kind === 'stock';
  if (isCounted) checkSmall('value', value, threshold, report);
  else {
    checkSmall('numerator', numerator, threshold, report);
    checkSmall('denominator', denominator, threshold, report);
  }
  if (indicator.kind !== 'share' || numerator === null || denominator === null) return;
  if (denominator >= threshold && isSmall(denominator - numerator, threshold)) {
    const facts = { value: toText(denominator - numerator), detail: String(threshold) };
    report('verschil-onder-onthulgrens', 'denominator', facts);
  }
}

function checkSmall(part: PartOfObservation, count: number | null, threshold: number, report: ReportRow): void {
  if (count === null || !isSmall(count, threshold)) return;
  report('onder-onthulgrens', part, { value: toText(count), detail: String(threshold), proposal: `<${threshold}` });
}

function isSmall(count: number, threshold: number): boolean {
  return count > 0 && count < threshold;
}

/** 1.234 where a whole number belongs was probably meant as 1234. */
function isThousands(number: number): boolean {
  return /^-?[1-9]\d*\.\d{3}$/.test(String(number));
}

// 11.6 -> "11,6"
function toText(value: number | null): string {
  return String(value).replace('.', ',');
}
