import { checkClaim, type ClaimDirection } from '../check-claim.ts';
import { formatPeriod, uncapitalise } from '../format-nl.ts';
import type { Reading } from '../reading.ts';
import { writeLimitation } from './limitation-words.ts';
import { computeSeriesFacts } from './series-facts.ts';
import { writeCommon, writeRule } from './signal-sentence.ts';

const SAID: Readonly<Record<ClaimDirection, string>> = {
  improved: 'verbeterd',
  worsened: 'verslechterd',
  same: 'gelijk gebleven',
};

/** "De brief zegt dat het cijfer ‘Geregistreerde cybercrime’ is verslechterd (Midden-Nederland, 2019). Het cijfer ondersteunt dat: ..." */
export function writeClaim(direction: ClaimDirection, reading: Reading): string {
  const { indicator, area, period } = reading;
  const where = `${area.name}, ${formatPeriod(period)}`;
  return `De brief zegt dat het cijfer ‘${indicator.name}’ is ${SAID[direction]} (${where}). ${writeVerdict(direction, reading)}`;
}

function writeVerdict(direction: ClaimDirection, reading: Reading): string {
  const facts = computeSeriesFacts(reading);
  if (reading.variation === null || facts === null) {
    return `Dat is niet te beoordelen: ${uncapitalise(writeLimitation(reading))}`;
  }
  const verdict = checkClaim(direction, reading);
  if (reading.limitation === 'flat') {
    const flat = 'alle gemeten kwartalen hebben dezelfde waarde.';
    return verdict === 'supported' ? `Het cijfer ondersteunt dat: ${flat}` : `Het cijfer ondersteunt dat niet: ${flat}`;
  }
  const common = writeCommon(reading, facts);
  if (verdict === 'unsupported') return `Het cijfer ondersteunt dat niet: de schommeling is gewoon. ${common}`;
  if (reading.variation === 'common') {
    return `Het cijfer is niet aantoonbaar anders. Dat bewijst niet dat het gelijk bleef. ${common}`;
  }
  const rule = writeRule(reading, facts).join(' ');
  if (verdict === 'supported') return `Het cijfer ondersteunt dat: ${uncapitalise(rule)}`;
  if (verdict === 'contradicted') return `Het cijfer spreekt dat tegen: ${uncapitalise(rule)}`;
  return `Dat is niet te beoordelen: hoger of lager is hier niet vanzelf beter. ${rule}`;
}
