import { deliveredAt, isImported } from '../../intake/delivery.ts';
import type { IntakeIssue } from '../../intake/intake-issue.ts';
import type { IntakeResult } from '../../intake/take-in.ts';
import { dutchWord, STATUSES } from '../../package/schemas/words.ts';

/** The report as JSON, in pieces, so that a large file is not held twice. */
export function* writeJson(result: IntakeResult): Generator<string> {
  if (result.kind === 'refused') {
    const { code, text } = result;
    const issue = { code, ernst: 'fout', rij: null, kolom: null, cel: null, waarde: null, tekst: text, voorstel: null };
    const file = { codering: null, scheidingsteken: null, indeling: null, rijen: 0 };
    const nothing = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0, ontbrekend: 0 };
    yield `${JSON.stringify({ bestand: file, waarnemingen: [], meldingen: [issue], verschil: nothing }, null, 2)}\n`;
    return;
  }
  const { file, delivery, issues, difference } = result;
  const facts = { codering: file.encoding, scheidingsteken: file.delimiter, indeling: file.shape, rijen: file.rows };
  yield `{\n"bestand": ${JSON.stringify(facts)},\n"waarnemingen": [`;
  let separator = '\n';
  for (let place = 0; place < delivery.store.length; place += 1) {
    if (!isImported(delivery, place)) continue;
    const { indicator, area, period, value, status } = deliveredAt(delivery, place);
    const row = { indicator, gebied: area, periode: period, waarde: value, status: dutchWord(STATUSES, status) };
    yield `${separator}${JSON.stringify(row)}`;
    separator = ',\n';
  }
  yield `\n],\n"meldingen": ${JSON.stringify(issues.map(toDutchIssue), null, 1)},\n`;
  const counts = {
    nieuw: difference.added,
    gewijzigd: difference.changed.length,
    ongewijzigd: difference.unchanged,
    ontbrekend: difference.missing.length,
  };
  yield `"verschil": ${JSON.stringify(counts)}\n}\n`;
}

function toDutchIssue(issue: IntakeIssue): object {
  const { code, severity, row, column, cell, value, text, proposal } = issue;
  return { code, ernst: severity, rij: row, kolom: column, cel: cell, waarde: value, tekst: text, voorstel: proposal };
}
