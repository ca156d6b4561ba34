type Sentence = (value: string, detail: string) => string;

/** Every fault that the package can have, with its sentence. The code is what data:check prints and what docs/data-package.md explains. */
export const FAULTS = {
  // The file as a whole
  'bestand-ontbreekt': () => 'Dit bestand hoort in het pakket, maar is er niet.',
  'onbekend-bestand': () => 'Dit bestand hoort niet in het pakket. Kijk of de naam en de map kloppen.',
  'geen-utf8': () => 'Dit bestand is niet als UTF-8 opgeslagen. Kies in Excel: CSV UTF-8.',
  'bom-ontbreekt': () => 'Het teken vooraan waaraan Excel UTF-8 herkent (BOM) ontbreekt. Kies in Excel: CSV UTF-8.',
  'kapotte-json': (_, detail) => `Dit JSON-bestand is niet te lezen: ${detail}.`,
  'kapotte-kop': (_, detail) => `De kop van dit bestand (tussen de twee regels met ---) is niet te lezen: ${detail}.`,
  'kapotte-csv': () => 'Vanaf hier is het bestand niet te lezen: een aanhalingsteken staat verkeerd of sluit niet.',
  'verkeerde-kolommen': (value, detail) => `De eerste rij moet precies zijn: ${detail}. Er staat: ${value}.`,
  'verkeerde-rijlengte': (value, detail) => `Deze rij heeft ${value} cellen; het moeten er ${detail} zijn.`,

  // One field
  'veld-ontbreekt': () => 'Dit veld ontbreekt.',
  'leeg-veld': () => 'Dit veld mag niet leeg zijn.',
  'onbekend-veld': (value) => `Het veld "${value}" hoort hier niet. Kijk of de naam goed is gespeld.`,
  'verkeerde-soort': (value, detail) => `Hier hoort ${detail}; er staat ${value}.`,
  'onbekend-woord': (value, detail) => `"${value}" is hier geen geldig woord. Kies uit: ${detail}.`,
  'onbekende-status': (value, detail) => `"${value}" is geen status. Kies uit: ${detail}.`,
  'onbekende-herkomst': (value, detail) => `"${value}" is geen herkomst. Kies uit: ${detail}.`,
  'onbekende-reden': (value, detail) => `"${value}" is geen reden. Kies uit: ${detail}.`,
  'decimale-punt': (value) =>
    `Schrijf ${value} met een komma in plaats van een punt, en zonder punten bij duizendtallen.`,
  'geen-getal': (value) => `"${value}" is geen getal. Schrijf alleen cijfers, met een komma voor de decimalen.`,
  'geen-heel-getal': (value) => `${value} moet een heel getal zijn.`,
  'negatief-getal': (value) => `${value} kan niet: dit getal is 0 of hoger.`,
  'verkeerde-periode': (value) => `"${value}" is geen periode. Schrijf 2019, 2019-K4 of 2019-M12.`,
  'geen-kwartaal': (value) => `"${value}" is geen kwartaal. Schrijf 2020-K1.`,
  'van-boven-tot': () => 'Het getal bij van is hoger dan dat bij tot.',
  'verwachting-te-laat': () =>
    'Deze datum ligt na het einde van het kwartaal. Wat dan pas is opgeschreven, is geen verwachting.',
  'verkeerde-datum': (value) => `"${value}" is geen datum. Schrijf jaar-maand-dag, zoals 2020-03-14.`,
  'verkeerde-id': (value) => `"${value}" kan geen id zijn. Gebruik kleine letters, cijfers en streepjes.`,
  'verkeerde-code': (value) => `"${value}" is geen CBS-code. Schrijf bijvoorbeeld GM0344.`,
  'id-niet-bestandsnaam': (value, detail) => `De id "${value}" moet gelijk zijn aan de bestandsnaam: "${detail}".`,

  // Keys and links
  'dubbele-sleutel': (value, detail) => `${value} komt vaker voor (${detail}). Geen van deze waarden telt mee.`,
  'onbekend-gebied': (value) => `Het gebied "${value}" staat niet in gebieden.csv.`,
  'onbekende-indicator': (value) => `De indicator "${value}" staat niet in indicatoren.json.`,
  'onbekend-programma': (value) => `Het programma "${value}" staat niet in programmas.json.`,
  'onbekend-beeld': (value) => `Het beeld "${value}" staat niet in beelden.json.`,
  'onbekend-doel': (value, detail) => `Het doel "${value}" hoort niet bij het programma ${detail}.`,
  'onbekend-resultaat': (value, detail) => `Het resultaat "${value}" hoort niet bij het programma ${detail}.`,
  'beeldbestand-ontbreekt': (value) => `Het bestand ${value} van dit beeld is er niet.`,
  'verkeerde-ouder': (value, detail) => `"${value}" kan niet de ouder zijn: ${detail}.`,
  'verkeerd-bestand': (value, detail) => `Cijfers van ${value} horen in cijfers/${detail}.csv.`,

  // Figures
  'waarde-met-reden': (value) =>
    `Er staat een waarde (${value}) en ook een reden waarom die ontbreekt. Kies een van de twee.`,
  'waarde-zonder-reden': () => 'De waarde ontbreekt. Vul een reden in: klein, afgeschermd, geheim, onbekend of nvt.',
  'teller-boven-noemer': (value, detail) => `De teller (${value}) is hoger dan de noemer (${detail}).`,
  'aandeel-buiten-bereik': (value) => `${value} kan niet: een aandeel ligt tussen 0 en 100.`,
  'aandeel-klopt-niet': (value, detail) => `De waarde ${value} is niet de teller gedeeld door de noemer (${detail}).`,
  'gebied-bestond-niet': (value, detail) => `${value} bestond niet in deze periode (${detail}).`,
  'verkeerd-niveau': (value, detail) =>
    `Deze indicator heeft geen cijfers per ${value}. Volgens indicatoren.json: ${detail}.`,
  'periode-past-niet': (value, detail) =>
    `${value} past niet bij deze indicator. Volgens indicatoren.json: per ${detail}.`,
  'onder-onthulgrens': (value, detail) =>
    `${value} mag niet zichtbaar zijn: het is minder dan ${detail}. Laat de waarde leeg, met reden klein.`,
  'verschil-onder-onthulgrens': (value, detail) =>
    `Noemer en teller verschillen ${value}: dat is ook een aantal, en het is minder dan ${detail}. Laat de rij leeg, met reden klein.`,
  'iedereen-in-een-groep': () =>
    'Alle personen in deze rij vallen in dezelfde groep. Zo weet een lezer het van ieder van hen. Laat de rij leeg, met reden afgeschermd.',
  'verborgen-waarde-af-te-leiden': (_, detail) => `De waarde is verborgen, maar iemand kan haar uitrekenen ${detail}.`,
  'verborgen-waarde-bijna-bekend': (_, detail) =>
    `De waarde is verborgen, maar andere cijfers laten er minder dan ${detail} mogelijkheden voor over. Laat in dezelfde som nog een waarde leeg, met reden afgeschermd.`,
  'klein-verraadt-waarde': (_, detail) =>
    `"Minder dan ${detail}" en de andere cijfers laten hier maar één getal over. Geef deze waarde de reden afgeschermd in plaats van klein, of laat in dezelfde som nog een waarde leeg.`,
  'klein-verschil-af-te-leiden': (_, detail) =>
    `Wat in deze som niet in het pakket staat, is een aantal van minder dan ${detail} dat iemand kan uitrekenen. Laat een waarde in deze som leeg, met reden afgeschermd.`,
  'cijfers-spreken-elkaar-tegen': () =>
    'De verborgen waarden passen niet bij de zichtbare cijfers: geen enkel getal maakt de sommen kloppend. Kijk de som en de redenen na.',
  'som-klopt-niet': (value, detail) => `De som klopt niet: hier staat ${value}, ${detail}.`,

  // Text, dialogue, pictures, stories
  'beeld-zonder-alt': () => 'Dit beeld heeft geen alt-tekst. Beschrijf wat er te zien is voor wie het niet kan zien.',
  'verhaal-zonder-toestemming': () =>
    'Dit verhaal heeft geen toestemming. Vul in: door wie, op welke datum en voor welk doel.',
  'toestemming-verlopen': (value, detail) => `De toestemming liep tot ${value}; de peildatum is ${detail}.`,
  'letter-te-kort': (value) => `Deze tekst heeft ${value} woorden. Het moeten er minstens 120 zijn.`,
  'letter-zonder-bron': () => 'Deze tekst noemt geen bron.',
  'uitspraak-niet-ondersteund': (_, detail) => detail,
  'uitspraak-tegengesproken': (_, detail) => detail,
  'uitspraak-niet-te-beoordelen': (_, detail) => detail,
  'html-in-tekst': (value) => `HTML mag niet in een tekst: ${value}`,
  'verkeerde-link': (value) =>
    `De link "${value}" mag niet. Gebruik https, http, mailto of een adres binnen deze site.`,
  'opmaak-mag-niet': (value) =>
    `Deze opmaak kan niet: ${value}. Gebruik koppen (## of ###), alinea's, lijsten, citaten en links.`,

  // datapackage.json
  'niet-in-datapackage': (value) => `Het bestand ${value} staat niet in datapackage.json. Draai npm run data:seal.`,
  'bron-zonder-bestand': (value) =>
    `${value} staat in datapackage.json, maar het bestand is er niet. Draai npm run data:seal.`,
  'hash-klopt-niet': () => 'De hash in datapackage.json klopt niet: het bestand is veranderd. Draai npm run data:seal.',
  'bytes-kloppen-niet': (value, detail) =>
    `Het bestand is ${detail} bytes groot; in datapackage.json staat ${value}. Draai npm run data:seal.`,
  'schema-klopt-niet': () => 'Het schema of dialect in datapackage.json is verouderd. Draai npm run data:seal.',
} as const satisfies Record<string, Sentence>;

export type FaultCode = keyof typeof FAULTS;

const WARNINGS = [
  'uitspraak-niet-ondersteund',
  'uitspraak-tegengesproken',
  'uitspraak-niet-te-beoordelen',
] as const satisfies readonly FaultCode[];

/** What the author should look at, and what keeps no package from being published. */
export type WarningCode = (typeof WARNINGS)[number];

/** False for a code that is a fault. */
export function isWarningCode(code: string): boolean {
  return WARNINGS.some((warning) => warning === code);
}

/** True when the text is the code of a fault. */
export function isFaultCode(text: string): text is FaultCode {
  return Object.hasOwn(FAULTS, text);
}
