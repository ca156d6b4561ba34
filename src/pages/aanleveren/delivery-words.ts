import { capitalise, formatCountWord, formatList, formatNumber } from '../../domain/format-nl.ts';
import type { DeliveryState } from './delivery-state.ts';
import type { IssueCounts } from './issue-counts.ts';
import type { DifferenceCounts, IntakeReport, Subject } from './intake-report.ts';

const NOTHING_YET = 'Er verandert niets aan het dashboard tot u op Publiceren klikt.';

/** "Online fraude, 4e kwartaal 2019": what a file is about, with its last period; its own name while that is not known. */
export function writeSubject({ indicators, periods }: Subject, fileName: string): string {
  const [first, ...others] = indicators.map(({ name }) => name);
  if (first === undefined) return fileName;
  const what = others.length < 2 ? formatList([first, ...others]) : `${first} en ${others.length} andere indicatoren`;
  const last = periods.at(-1);
  return last === undefined ? what : `${what}, ${last}`;
}

/** What must still be done before the file can be published, in one or two sentences. */
export function writeLead({ faults, open }: IssueCounts, counts: DifferenceCounts): string {
  if (faults > 0) {
    const thing = faults === 1 ? 'fout moet nog worden verbeterd' : 'fouten moeten nog worden verbeterd';
    return `${count(faults)} ${thing} voordat u kunt publiceren. ${NOTHING_YET}`;
  }
  if (open > 0) {
    const thing = open === 1 ? 'soort melding vraagt' : 'soorten meldingen vragen';
    return `Er zijn geen fouten. ${count(open)} ${thing} nog uw blik. ${NOTHING_YET}`;
  }
  if (counts.added + counts.changed === 0)
    return 'Er zijn geen fouten. Dit bestand verandert niets: alle cijfers staan er al.';
  return `Er zijn geen fouten. ${writeChanges(counts)} ${NOTHING_YET}`;
}

/** "39 cijfers zijn nieuw en 3 veranderen." */
function writeChanges({ added, changed }: DifferenceCounts): string {
  const news = added === 0 ? [] : [`${figures(added)} ${added === 1 ? 'is' : 'zijn'} nieuw`];
  const changes = `${news.length === 0 ? figures(changed) : formatNumber(changed)} ${changed === 1 ? 'verandert' : 'veranderen'}`;
  return `${formatList([...news, ...(changed === 0 ? [] : [changes])])}.`;
}

/** "3 fouten, 1 opvallend": under the step Controle. */
export function writeIssueCounts({ faults, warnings, mended }: IssueCounts): string {
  const parts = [
    ...(faults > 0 ? [plural(faults, 'fout', 'fouten')] : []),
    ...(warnings > 0 ? [`${formatNumber(warnings)} opvallend`] : []),
    ...(faults + warnings === 0 && mended > 0 ? [`${formatNumber(mended)} anders gelezen`] : []),
  ];
  return parts.length === 0 ? 'niets gevonden' : parts.join(', ');
}

/** "151 van 156 rijen zijn in orde. Alleen rijen met een melding en hun buren staan hieronder." */
export function writeCheckLead({ file, issues }: Pick<IntakeReport, 'file' | 'issues'>): string {
  const serious = issues.filter(({ severity }) => severity !== 'hersteld');
  const rows = new Set(serious.flatMap(({ row }) => row ?? []));
  if (issues.length === 0) return `Alle ${formatNumber(file.rows)} rijen zijn in orde.`;
  const fine = Math.max(0, file.rows - rows.size);
  return `${formatNumber(fine)} van ${formatNumber(file.rows)} rijen zijn in orde. Alleen rijen met een melding en hun buren staan hieronder.`;
}

/** "39 nieuw, 3 gewijzigd" */
export function writeDifferenceCounts({ added, changed }: DifferenceCounts): string {
  if (added + changed === 0) return 'geen verschil';
  const parts = [
    ...(added > 0 ? [`${formatNumber(added)} nieuw`] : []),
    ...(changed > 0 ? [`${formatNumber(changed)} gewijzigd`] : []),
  ];
  return parts.join(', ');
}

const DELIMITERS: Readonly<Record<string, string>> = {
  ';': 'puntkomma',
  ',': 'komma',
  '\t': 'tab',
  '|': 'rechte streep',
};

/** "156 rijen, 6 kolommen, puntkomma, UTF-8": how the file was read. */
export function writeFileFacts({ file, columns }: IntakeReport): string {
  const kind = file.encoding === 'xlsx' ? 'Excel-werkmap' : file.encoding.toUpperCase();
  return [
    plural(file.rows, 'rij', 'rijen'),
    plural(columns.length, 'kolom', 'kolommen'),
    ...(file.delimiter === null ? [] : [DELIMITERS[file.delimiter] ?? file.delimiter]),
    kind,
  ].join(', ');
}

/** "5 van 6 gekoppeld" */
export function writeColumnCount({ columns }: Pick<IntakeReport, 'columns'>): string {
  const linked = columns.filter(({ role }) => role.kind !== 'skipped').length;
  return `${linked} van ${columns.length} gekoppeld`;
}

/** "12.000 rijen gelezen", for who waits. */
export function writeProgress(rows: number): string {
  return rows === 0 ? 'Uw bestand wordt nagekeken.' : `${plural(rows, 'rij', 'rijen')} gelezen.`;
}

/** (3, "fout", "fouten") -> "3 fouten" */
export function plural(amount: number, one: string, many: string): string {
  return `${formatNumber(amount)} ${amount === 1 ? one : many}`;
}

function figures(amount: number): string {
  return plural(amount, 'cijfer', 'cijfers');
}

function count(amount: number): string {
  return capitalise(formatCountWord(amount));
}

/** What a screen reader says by itself: how far the reading is. What was found is said by the summary, which takes the focus. */
export function writeAnnouncement(state: DeliveryState): string {
  if (state.step === 'reading') return writeProgress(state.rows);
  if (state.step !== 'checked') return '';
  const { issues } = state.report;
  const faults = issues.filter(({ severity }) => severity === 'fout').length;
  return faults === 0 ? 'Nagekeken: geen fouten.' : `Nagekeken: ${plural(faults, 'fout', 'fouten')}.`;
}
