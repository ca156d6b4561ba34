import type { CheckLine } from './check-line.ts';
import { plural } from './delivery-words.ts';
import type { IntakeReport } from './intake-report.ts';
import type { IssueCounts } from './issue-counts.ts';

/** What was checked of a file, in the words of the side column. */
export function computeChecks({ subject, preview, counts }: IntakeReport, issues: IssueCounts): CheckLine[] {
  const { municipalities, allMunicipalities } = subject;
  const checks: CheckLine[] = [];
  if (municipalities > 0) {
    const isWhole = municipalities >= allMunicipalities;
    checks.push({
      state: isWhole ? 'fine' : 'look',
      text: `${municipalities} van ${allMunicipalities} gemeenten aanwezig`,
    });
  }
  if (preview !== null && preview.reading.quarters.length > 1) {
    const hasGap = preview.reading.quarters.some(({ value, reason }) => value === null && reason === 'unknown');
    checks.push(
      hasGap
        ? { state: 'look', text: 'Er zit een gat in de reeks' }
        : { state: 'fine', text: 'Alle kwartalen sluiten aan' },
    );
  }
  if (preview?.reason === 'withheld' && counts.sums > 0) {
    const { name } = preview.reading.area;
    checks.push({
      state: 'look',
      text: `${name} is afgeschermd, want uw bestand verbergt een deel. Lever ook het cijfer van ${name} aan als u dat hebt`,
    });
  }
  if (counts.missing > 0) {
    checks.push({
      state: 'look',
      text: `${plural(counts.missing, 'cijfer staat', 'cijfers staan')} wel op het dashboard en niet in uw bestand`,
    });
  }
  checks.push(
    issues.faults > 0
      ? { state: 'fault', text: `${plural(issues.faults, 'fout', 'fouten')} open` }
      : { state: 'fine', text: 'Geen fouten' },
  );
  if (issues.warnings > 0) {
    const seen = issues.open === 0 ? ', gezien' : '';
    checks.push({
      state: issues.open === 0 ? 'fine' : 'look',
      text: `${plural(issues.warnings, 'opvallende melding', 'opvallende meldingen')}${seen}`,
    });
  }
  return checks;
}
