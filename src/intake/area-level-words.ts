import type { AreaLevel } from '../domain/area.ts';

const LEVEL_HEADER =
  /^(?:gebieds|regio)?niveau$|^(?:geo[ _-]?(?:level|niveau|type)|gwb[ _-]?type)$|^(?:soort|type|niveau)[ _-]?(?:regio|gebied|indeling)$|^(?:regio|gebieds?)[ _-]?(?:soort|type|indeling)$/i;
const OTHER_HEADER =
  /^(?:provincie|landsdeel|corop|land|arrondissement|ggd[ -]?regio|(?:basis|politie|gebieds)?team|bureau|wijk|buurt|stadsdeel|woonplaats|kern|dorp)(?:s|en|'s)?[ _-]?(?:naam|code|gebied)?$/i;
const DISTRICT_HEADER =
  /^(?:(?:politie)?district|(?:politie|veiligheids)regio|(?:politie|regionale)[ -]eenheid)(?:s|en|'s)?[ _-]?s?(?:naam|code)?$/i;
const LEVELS: ReadonlyMap<string, AreaLevel> = new Map([
  ...['gemeente', 'gemeenten', 'gm'].map((word): [string, AreaLevel] => [word, 'municipality']),
  ...['district', 'districten', 'politiedistrict'].map((word): [string, AreaLevel] => [word, 'district']),
  ...['politieregio', 'politie-eenheid', 'regionale eenheid', 're'].map((word): [string, AreaLevel] => [
    word,
    'region',
  ]),
]);
const OTHERS =
  /^(?:provincies?|pv|land|nl|nederland|landsdeel|ld|corop(?:[ -]?gebied)?|cr|arrondissement|ressort|ggd[ -]?regio|veiligheidsregio|basisteam|wijk|buurt|stadsdeel|kern|woonplaats|postcode)$/i;

/** True for the name of a column that says what kind of area stands beside it: "niveau", "Soort regio". */
export function isLevelHeader(header: string): boolean {
  return LEVEL_HEADER.test(header.trim());
}

/** False for a column of areas that are of another kind, although they may be called alike: the province or district Utrecht. */
export function mayHold(header: string, level: AreaLevel): boolean {
  const name = header.trim();
  return !OTHER_HEADER.test(name) && !(level === 'municipality' && DISTRICT_HEADER.test(name));
}

/** The level that a cell tells; "other" for a province and the like, null when it tells none. */
export function levelOf(text: string): AreaLevel | 'other' | null {
  const word = text.trim().toLowerCase();
  return LEVELS.get(word) ?? (OTHERS.test(word) ? 'other' : null);
}
