import { foldName } from './fold-name.ts';

/**
 * What a column is called when its header says so. dimension tells rows apart ("leeftijd"); context is a figure that only
 * helps to understand the others ("inwoners"); code and skipped are numbers that are no figures.
 */
export type HeaderMeaning =
  | 'indicator'
  | 'area'
  | 'period'
  | 'year'
  | 'quarter'
  | 'month'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'status'
  | 'origin'
  | 'reason'
  | 'note'
  | 'dimension'
  | 'context'
  | 'code'
  | 'skipped';

const WORDS: ReadonlyMap<string, HeaderMeaning> = new Map([
  ...words(
    'indicator',
    'indicator|indicator id|indicatorid|indicatornaam|indicatoren|onderwerp|onderwerpen|kengetal|variabele|meting|measure|topic|soort misdrijf|soortmisdrijf|misdrijf|misdrijven|delict|delictsoort|soort delict|crime type|crimetype|crime|type misdrijf|partij',
  ),
  ...words(
    'area',
    "gebied|gebied id|gebiedid|gebiedscode|gebiedsnaam|gebieden|gemeente|gemeenten|gemeentenaam|gemeentecode|gem code|gemcode|gem|gemnaam|gem naam|gemeente code|gemeente naam|gemeente id|regio|regios|regio s|regio's|regiocode|regionaam|regio naam|regio code|district|districten|districtsnaam|politiedistrict|plaats|woonplaats|plaatsnaam|locatie|area|region|regions|municipality|city|cbs code|cbscode|code cbs|gm code|gmcode|cbs|politieregio|politieregio s|politieregio's|politie eenheid|regionale eenheid|ggd regio|ggdregio|provincie|basisteam|postcode|pc4|pc6|wijk|wijkcode|wijknaam|buurt|buurtcode|buurtnaam|stadsdeel|land|country|provincienaam|provinciecode|gebiedsindeling|regionaam gemeente|naam gemeente|naam gebied|geocode|geonaam|gwb code|gwb naam|wijkenenbuurten|wijken en buurten|arrondissement|veiligheidsregio|veiligheidsregio's|team|teamnaam|politieteam|gebiedsteam|basisteams|kern|dorp",
  ),
  ...words(
    'period',
    'periode|perioden|periodes|period|periods|tijdvak|datum|date|tijd|time|time period|peildatum|peilmoment|meetmoment|meetperiode|verslagperiode|rapportageperiode|jaar kwartaal|jaar/kwartaal|jaarkwartaal|jaar/maand|jaar maand|jaarmaand',
  ),
  ...words('year', 'jaar|jaren|year|verslagjaar|kalenderjaar|jaartal'),
  ...words('quarter', 'kwartaal|kwartalen|kw|quarter|qtr|kwartaalnummer'),
  ...words('month', 'maand|maanden|month|mnd|maandnummer'),
  ...words(
    'value',
    'waarde|waarden|value|values|cijfer|cijfers|aantal|aantallen|getal|count|freq|frequency|frequentie|meetwaarde|uitkomst|resultaat|result|observatie|obs value|obs_value|totaal|n|score|percentage|perc|pct|%',
  ),
  ...words('numerator', 'teller|numerator'),
  ...words('denominator', 'noemer|denominator'),
  ...words('status', 'status|vastgesteld'),
  ...words('origin', 'herkomst'),
  ...words('reason', 'reden|reden ontbreken|reden leeg'),
  ...words(
    'note',
    'toelichting|opmerking|opmerkingen|opm|noot|noten|notitie|bijzonderheden|commentaar|remark|remarks|note|notes|comment',
  ),
  ...words('dimension', 'leeftijd|leeftijdsgroep|leeftijdsklasse|age|geslacht|sex|gender|categorie|klasse|groep'),
  ...words('context', 'inwoners|inw|aantal inwoners|bevolking|inwonertal|huishoudens|oppervlakte'),
  ...words(
    'skipped',
    'fout|fouten|meldingen bij deze rij|niveau|ouder|programma|eenheid|bron|volgnummer|nr|nummer|rij|rijnummer|rangnummer|id|index',
  ),
]);

/** What the header of a column says of it; null when it is no word that we know. "Regio's", "gem_code" and "CBS-code" are. */
export function meaningOfHeader(header: string): HeaderMeaning | null {
  const folded = foldName(header)
    .replace(/[.:*]{1,20}$/, '')
    .replace(/\./g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const known = WORDS.get(folded) ?? WORDS.get(withoutAside(folded));
  if (known !== undefined) return known;
  return /(?:^| )(?:code|id|nr|nummer|sleutel|key)$|code$/.test(folded) ? 'code' : null;
}

/** What a figure is, and not another figure: (per 1.000 inwoners), (cumulatief), (index 2015=100), (x 1.000), (verschil). */
const OTHER_FIGURE =
  /(?:^|[^\p{L}])(?:per|x|index\p{L}*|cum\p{L}*|ytd|t\/m|tm|sinds|vanaf|verschil\p{L}*|mutaties?|groei\p{L}*|toename|afname|ontwikkeling|trend|aandeel|gemiddeld\p{L}*|prognose|verwacht\p{L}*|raming|streef\p{L}*|norm|doel|target|ratio|promille|vorige?|voorgaande?|opgehelder\p{L}*|waarvan|alleen|excl\p{L}*|deel|minderjarig\p{L}*|jeugd|jongeren|mannen|vrouwen)(?:$|[^\p{L}])|=|‰|\d{3}/u;

/** The folded name without what stands between brackets at its end; as it is when that makes another figure of it. */
export function withoutAside(folded: string): string {
  const [whole = '', aside = ''] = / ?\(([^()]*)\)$/.exec(folded) ?? [];
  return OTHER_FIGURE.test(aside) ? folded : folded.slice(0, folded.length - whole.length);
}

const SAME_FIGURE =
  /^(?:in )?(?:(?:totaal )?aantal(?:len)?|absoluut|abs\.?|totaal|alle|stuks|n|%|procent|percentage|definitief|voorlopig|politie|bvh|om|cbs|(?:per )?(?:gemeente|district|regio|jaar|kwartaal|maand))$/;

/**
 * False for a folded name with brackets at its end that may part a figure, as in "misdrijven (opgehelderd)": only what counts,
 * the unit, who counted and how often say no more than the name does.
 */
export function namesWhole(folded: string, unit: string): boolean {
  const [, aside] = / ?\(([^()]*)\)$/.exec(folded) ?? [];
  return aside === undefined || SAME_FIGURE.test(aside) || aside.replace(/^aantal /, '') === foldName(unit);
}

/** True for a folded title that tells of another figure than the one it names; "per gemeente" and "ontwikkeling" do not. */
export function namesOtherFigure(folded: string): boolean {
  return /\bper (?:1|10|100)[. ]?000\b|\bper (?:100|hoofd|inwoner)\b|\b(?:index\w*|cumulatie\w*|ytd|mutatie|groei|prognose|raming|streefwaarden?)\b|‰/u.test(
    folded.replace(/\bniet cumulatie\w*/, ''),
  );
}

const UNIT =
  /^(?:aantal|aantallen|%|procent|percentage|promille|‰|euro|eur|€|jaar|jaren|maanden|weken|dagen|uren|minuten|index|indexcijfer|rapportcijfer|punten|score|n|x 1 ?000(?: .{1,20})?|x 1[. ]?000[. ]?000(?: .{1,20})?|(?:aantal )?per (?:1|10|100)[. ]?000(?: .{1,30})?|per 100(?: .{1,30})?|1 000(?: .{1,20})?|mln(?: .{1,20})?|\d{4} ?= ?100)$/i;

/** True for the unit of a column, as Statistics Netherlands writes under its header: "aantal", "%", "x 1 000", "per 1 000 inwoners". */
export function isUnit(label: string): boolean {
  return UNIT.test(label.trim());
}

/** True for a unit that says that the figures must still be multiplied. */
export function isMultiple(unit: string): boolean {
  return /^(?:x 1[. ]?000|1 000|mln)/i.test(unit.trim());
}

function words(meaning: HeaderMeaning, list: string): [string, HeaderMeaning][] {
  return list.split('|').map((word) => [foldName(word), meaning]);
}
