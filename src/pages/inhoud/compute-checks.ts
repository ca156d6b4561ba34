import type { CheckedClaim } from '../../domain/check-claim.ts';
import { formatNumber } from '../../domain/format-nl.ts';
import type { CheckLine } from '../aanleveren/check-line.ts';
import type { ContentReport } from './content-report.ts';
import type { FormState } from './compute-gate.ts';

/** What was checked of a change, in the words of the side column. */
export function computeChecks({ isChanged, faults, report, reasons }: FormState): CheckLine[] {
  const checks: CheckLine[] = [
    faults.length === 0
      ? { state: 'fine', text: 'Alle velden zijn ingevuld' }
      : isChanged
        ? { state: 'fault', text: `${count(faults.length, 'veld', 'velden')} nog niet goed` }
        : { state: 'look', text: `${count(faults.length, 'veld', 'velden')} nog in te vullen` },
  ];
  if (report === null) return checks;
  checks.push(
    report.faults.length === 0
      ? { state: 'fine', text: 'Past in het gegevenspakket' }
      : { state: 'fault', text: `${count(report.faults.length, 'fout', 'fouten')} in het gegevenspakket` },
  );
  checks.push(...claimChecks(report.claims), personCheck(report, reasons));
  if (isChanged && report.consequences.length > 0) {
    checks.push({
      state: 'look',
      text: `${count(report.consequences.length, 'gevolg', 'gevolgen')} voor wat lezers zien`,
    });
  }
  return checks;
}

function claimChecks(claims: readonly CheckedClaim[]): CheckLine[] {
  if (claims.length === 0) return [];
  const unsure = claims.filter(({ verdict }) => verdict !== 'supported').length;
  return [
    unsure === 0
      ? { state: 'fine', text: 'De cijfers steunen iedere uitspraak' }
      : {
          state: 'look',
          text: `${count(unsure, 'uitspraak wordt', 'uitspraken worden')} niet door het cijfer gesteund`,
        },
  ];
}

function personCheck({ blocked, toConfirm }: ContentReport, reasons: ReadonlyMap<string, string>): CheckLine {
  if (blocked.length > 0) return { state: 'fault', text: 'Er staat een burgerservicenummer in' };
  if (toConfirm.length === 0) return { state: 'fine', text: 'Geen gegevens van personen gevonden' };
  const open = toConfirm.filter(({ text }) => (reasons.get(text) ?? '').trim() === '').length;
  const what = `${count(toConfirm.length, 'gegeven dat', 'gegevens die')} naar één persoon kan wijzen`;
  return open === 0 ? { state: 'fine', text: `${what}, met reden` } : { state: 'look', text: what };
}

function count(number: number, one: string, more: string): string {
  return `${formatNumber(number)} ${number === 1 ? one : more}`;
}
