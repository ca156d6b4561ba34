import { formatNumber } from '../../domain/format-nl.ts';
import { isImported } from '../../intake/delivery.ts';
import type { IntakeIssue } from '../../intake/intake-issue.ts';
import type { IntakeResult } from '../../intake/take-in.ts';

const ENCODINGS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  xlsx: 'Excel',
} as const;
const DELIMITERS = { ';': 'puntkomma', ',': 'komma', '\t': 'tab', '|': 'streep' } as const;
const TITLES = { fout: 'Fouten', waarschuwing: 'Kijk hiernaar', hersteld: 'Anders gelezen dan het er staat' } as const;
const SHOWN = 20;

/** The report for a person: how the file was read, what is wrong with it, and what it changes. Lines end with a line end. */
export function* writeReport(name: string, result: IntakeResult): Generator<string> {
  if (result.kind === 'refused') {
    yield `${name}: niet te lezen\n${result.text} (${result.code})\n`;
    return;
  }
  const { file, delivery, issues, difference } = result;
  const delimiter = file.delimiter === null ? '' : `, ${DELIMITERS[file.delimiter]}`;
  yield `${name}: ${ENCODINGS[file.encoding]}${delimiter}, ${file.shape}, ${count(file.rows, 'rij', 'rijen')}\n`;
  let imported = 0;
  for (let place = 0; place < delivery.store.length; place += 1) if (isImported(delivery, place)) imported += 1;
  yield `${count(imported, 'waarneming', 'waarnemingen')} gelezen\n`;
  for (const severity of ['fout', 'waarschuwing', 'hersteld'] as const) {
    yield* writeGroup(
      TITLES[severity],
      issues.filter((issue) => issue.severity === severity),
    );
  }
  yield '\nVerschil met wat er nu staat\n';
  yield `  ${formatNumber(difference.added)} nieuw, ${formatNumber(difference.changed.length)} gewijzigd, ${formatNumber(difference.unchanged)} ongewijzigd, ${formatNumber(difference.missing.length)} ontbrekend\n`;
  const errors = issues.filter(({ severity }) => severity === 'fout').length;
  const verdict =
    errors === 0
      ? 'Geen fouten: dit bestand kan worden gepubliceerd.'
      : `Los eerst ${errors === 1 ? 'de fout' : `de ${formatNumber(errors)} fouten`} op.`;
  yield `\n${verdict}\n`;
}

function* writeGroup(title: string, issues: readonly IntakeIssue[]): Generator<string> {
  if (issues.length === 0) return;
  yield `\n${title} (${formatNumber(issues.length)})\n`;
  const codes = [...new Set(issues.map(({ code }) => code))];
  for (const code of codes) {
    const group = issues.filter((issue) => issue.code === code);
    for (const { text } of group.slice(0, SHOWN)) yield `  ${text} (${code})\n`;
    if (group.length > SHOWN) yield `  ... en nog ${formatNumber(group.length - SHOWN)} van dezelfde soort (${code})\n`;
  }
}

function count(number: number, one: string, many: string): string {
  return `${formatNumber(number)} ${number === 1 ? one : many}`;
}
