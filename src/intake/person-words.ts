/** What the name of a column says of persons. */
export type PersonWord = 'bsn' | 'birth' | 'name' | 'address' | 'house' | 'email' | 'phone' | 'number';

const WHO =
  'verdachten?|daders?|slachtoffers?|client|clienten|melders?|persoon|personen|betrokkenen?|leerling|leerlingen|patient|patienten|bewoners?|medewerkers?|contactpersoon|jongere|kind|ouder|aangever|getuige|burger|inwoner|deelnemer';

const WORDS: readonly (readonly [PersonWord, RegExp])[] = [
  ['bsn', /\bbsn\b|bsn ?(?:nr|nummer)|burger ?service ?(?:nummer|nr)|sofi ?nummer|\bsofinr\b/],
  ['birth', /\bgeboorte ?(?:datum|dag)\b|\bgeb\.? ?(?:datum|dat)\b|^geboren(?: op)?$|date of birth|birth ?date|^dob$/],
  [
    'name',
    new RegExp(
      String.raw`\bvoor ?na(?:a?m|men)\b|\broepnaam\b|\bachternaam\b|\bgeslachtsnaam\b|\bfamilienaam\b|\bmeisjesnaam\b|\bgeboortenaam\b|\btussenvoegsels?\b|\bvoorletters?\b|\bfirst ?name\b|\blast ?name\b|\bsurname\b|\b(?:naam|namen) (?:van )?(?:de |het )?(?:${WHO})\b|\b(?:${WHO}) ?naam\b|^contactpersoon$`,
    ),
  ],
  [
    'address',
    /\b(?:woon|post|huis|bezoek)? ?adres(?:gegevens|regel)?\b|\badresregel\b|^straat en (?:huis)?nummer$|^street address$/,
  ],
  ['house', /\bhuis ?(?:nummer|nr)\b/],
  ['email', /\be ?-?mail ?(?:adres)?\b|^mail(?:adres)?$|\bmailadres\b/],
  [
    'phone',
    /\btelefoon ?(?:nummer|nr)?\b|^tel\.?(?: ?(?:nr|nummer))?\.?$|\bmobiel ?(?:nummer|nr)?\b|\bgsm\b|^phone(?: number)?$|^06(?: nummer)?$/,
  ],
  ['number', /\bkenteken\b|\biban\b|\brekening ?nummer\b|\bpaspoort ?(?:nummer|nr)\b|\brijbewijs ?(?:nummer|nr)\b/],
];

const ATTRIBUTE =
  /^(?:geslacht|sekse|gender|sex|m\/v|leeftijd|leeftijd in jaren|age|geboortejaar|geboortemaand|geboorteland|nationaliteit|burgerlijke staat|etniciteit|religie|geloof|herkomstland|migratieachtergrond)$/;
const KEY = new RegExp(
  String.raw`^(?:${WHO}|respondent|dossier|zaak|casus|pers|pat|clnt)s? ?(?:nummer|nr|id|code|key|sleutel)$|^(?:respondent|persoon|client|patient)$`,
);

/** The word for data of persons in a folded name of a column; null when there is none. */
export function wordOfHeader(folded: string): PersonWord | null {
  return WORDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** "geslacht", "leeftijd": what somebody is. */
export function isPersonAttribute(folded: string): boolean {
  return ATTRIBUTE.test(folded);
}

/** "clientnummer", "respondent id": who somebody is, without a name. */
export function isPersonKey(folded: string): boolean {
  return KEY.test(folded);
}
