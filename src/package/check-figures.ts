import type { AreaTree } from '../domain/area-tree.ts';
import { findDifferences } from '../domain/disclosure/find-differences.ts';
import { findGroupDisclosure } from '../domain/disclosure/find-group-disclosure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { kindOf } from '../domain/period-math.ts';
import type { FaultCode } from './faults.ts';
import { createIssue, type Located, type PackageIssue } from './package-issue.ts';
import { dutchWord, FREQUENCIES, LEVELS } from './schemas/words.ts';

const FINENESS = { year: 0, quarter: 1, month: 2 } as const;

/** What can be said of one row: its area, level and period, its numbers, and whether it shows what must be hidden. */
export function checkFigures(
  observations: readonly Located<Observation>[],
  indicators: ReadonlyMap<string, Indicator>,
  tree: AreaTree,
): PackageIssue[] {
  return observations.flatMap(({ item, place }) => {
    const indicator = indicators.get(item.indicator);
    const area = tree.get(item.area);
    if (indicator === undefined || area === null) return [];
    const issues: PackageIssue[] = [];
    const report = (code: FaultCode, field: string, value: string, detail = ''): void => {
      issues.push(createIssue(code, place, { field, value, detail, indicator: item.indicator, area: item.area }));
    };
    if (!tree.existsIn(area.id, item.period)) {
      const isEarly = area.validFrom !== null && item.period.slice(0, 4) <= area.validFrom.slice(0, 4);
      const detail = isEarly ? `het bestaat vanaf ${area.validFrom}` : `het bestond tot ${area.validUntil}`;
      report('gebied-bestond-niet', 'gebied', area.name, detail);
    }
    if (!indicator.levels.includes(area.level)) {
      const allowed = indicator.levels.map((level) => dutchWord(LEVELS, level)).join(', ');
      report('verkeerd-niveau', 'gebied', dutchWord(LEVELS, area.level), allowed);
    }
    if (FINENESS[kindOf(item.period)] > FINENESS[indicator.frequency]) {
      report('periode-past-niet', 'periode', item.period, dutchWord(FREQUENCIES, indicator.frequency));
    }
    checkNumbers(item, indicator, report);
    checkDisclosure(item, indicator, report);
    return issues;
  });
}

type Report = (code: FaultCode, field: string, value: string, detail?: string) => void;

function checkNumbers({ value, numerator, denominator }: Observation, indicator: Indicator, report: Report): void {
  const isCounted = indicator.kind === 'count' || indicator.kind === 'stock';
  if (isCounted && value !== null && value < 0) report('negatief-getal', 'waarde', toText(value));
  else if (isCounted && value !== null && !Number.isInteger(value)) report('geen-heel-getal', 'waarde', toText(value));

  if (indicator.kind !== 'share') return;
  if (value !== null && (value < 0 || value > 100)) report('aandeel-buiten-bereik', 'waarde', toText(value));
  if (numerator === null || denominator === null) return;
  if (numerator > denominator) report('teller-boven-noemer', 'teller', toText(numerator), toText(denominator));
  else if (value !== null && denominator > 0) {
    const exact = (100 * numerator) / denominator;
    const tolerance = 0.5 * 10 ** -indicator.decimals + 1e-9;
    if (Math.abs(exact - value) > tolerance) {
      report('aandeel-klopt-niet', 'waarde', toText(value), toText(Number(exact.toFixed(indicator.decimals))));
    }
  }
}

function checkDisclosure(observation: Observation, indicator: Indicator, report: Report): void {
  const threshold = indicator.disclosureThreshold;
  if (threshold === null) return;
  const { value, numerator, denominator, reason } = observation;
  const isCounted = indicator.kind === 'count' || indicator.kind === 'stock';
  const counts = isCounted
    ? ([['waarde', value]] as const)
    : ([
        ['teller', numerator],
        ['noemer', denominator],
      ] as const);
  for (const [field, count] of counts) {
    if (count !== null && count > 0 && count < threshold)
      report('onder-onthulgrens', field, toText(count), toText(threshold));
  }
  if (isCounted) return;
  if (indicator.kind === 'share' && numerator !== null && denominator !== null && denominator >= threshold) {
    const rest = denominator - numerator;
    const pair = { key: '', inner: numerator, outer: denominator };
    if (findDifferences([pair], threshold).length > 0)
      report('verschil-onder-onthulgrens', 'noemer', toText(rest), toText(threshold));
    const categories = [numerator, rest];
    if (indicator.countsPersons === true && findGroupDisclosure([{ key: '', categories }]).length > 0)
      report('iedereen-in-een-groep', 'waarde', '');
  }
  const isHidden = reason === 'small' || reason === 'withheld' || reason === 'secret';
  if (isHidden && numerator !== null && denominator !== null) {
    report('verborgen-waarde-af-te-leiden', 'waarde', '', 'uit teller en noemer');
  }
  if (indicator.kind === 'share' && value !== null && numerator === null && denominator !== null) {
    const implied = Math.round((value * denominator) / 100);
    if (implied > 0 && implied < threshold)
      report('verborgen-waarde-af-te-leiden', 'teller', '', 'uit waarde en noemer');
  }
}

// 11.6 -> "11,6"
function toText(value: number): string {
  return String(value).replace('.', ',');
}
