/** fout: keeps the file from being published. waarschuwing: look at it. hersteld: read differently than it stands. */
export type Severity = 'fout' | 'waarschuwing' | 'hersteld';

interface SentenceFacts {
  /** "Cel D17", "Rij 17", "Kolom “aantal”" or "Het bestand". */
  readonly place: string;
  readonly value: string;
  readonly proposal: string;
  readonly detail: string;
}

interface IssueKind {
  readonly severity: Severity;
  readonly sentence: (facts: SentenceFacts) => string;
}

const error = (sentence: IssueKind['sentence']): IssueKind => ({ severity: 'fout', sentence });
const warning = (sentence: IssueKind['sentence']): IssueKind => ({ severity: 'waarschuwing', sentence });
const mended = (sentence: IssueKind['sentence']): IssueKind => ({ severity: 'hersteld', sentence });

/** " Bedoelt u X?" when there is a proposal. */
const mean = (proposal: string): string => (proposal === '' ? '' : ` Bedoelt u ${proposal}?`);

/** Every issue of a delivery, with its sentence for the person who delivers it. */
export const ISSUES = {
  // The file
  'codering-onzeker': warning(
    () =>
      'Sommige letters in dit bestand zijn misschien verkeerd gelezen. Kijk of namen met een accent goed staan. Zo niet: sla het bestand op als CSV UTF-8.',
  ),
  aanhalingsteken: error(
    ({ place }) =>
      `${place}: een aanhalingsteken (") staat verkeerd of sluit niet. Haal het weg, of zet de hele tekst tussen twee aanhalingstekens.`,
  ),
  'wijziging-buiten-bestand': error(
    ({ place, value }) =>
      `${place} staat niet in dit bestand. De wijziging in “${value}” is niet gedaan. Haal deze wijziging weg.`,
  ),
  'wijziging-in-overgeslagen-rij': warning(
    ({ place }) => `${place} hebt u gewijzigd, maar u slaat deze rij ook over. De wijziging telt niet mee.`,
  ),
  'overgeslagen-rij-ontbreekt': error(
    ({ place }) => `${place} staat niet in dit bestand, en kan dus niet worden overgeslagen. Haal deze keuze weg.`,
  ),
  'meer-tabellen': error(
    ({ detail, proposal }) =>
      `In dit bestand staan ${detail} tabellen. Kies welke u wilt aanleveren. Tot u kiest ziet u ${proposal}.`,
  ),
  'geen-kop': error(
    ({ place }) =>
      `${place}: hier begint de tabel meteen met cijfers. Zet er een rij boven met namen van de kolommen, zoals gebied, periode en waarde.`,
  ),
  'geen-cijfers': error(() => 'In deze tabel staat geen kolom met cijfers. Kijk of u het goede bestand hebt gekozen.'),
  'geen-rijen': error(
    () => 'Onder de kolomnamen staan geen rijen met cijfers. Vul de tabel en lever het bestand opnieuw aan.',
  ),
  'geen-indicator': error(
    () => 'We weten niet bij welke indicator deze cijfers horen. Voeg een kolom “indicator” toe, of kies de indicator.',
  ),
  'geen-gebied': error(() => 'Er is geen kolom met het gebied. Voeg een kolom “gebied” toe, of kies het gebied.'),
  'geen-periode': error(() => 'Er is geen kolom met de periode. Voeg een kolom “periode” toe, of kies de periode.'),
  'onbekend-toegestaan': warning(({ value }) => `${value}. Zij zijn overgenomen zoals zij er staan.`),
  'indicator-onbekend': warning(() => 'In dit bestand staat niet bij welke indicator de cijfers horen.'),
  'gebied-ontbreekt': warning(() => 'In dit bestand staat niet bij welk gebied de cijfers horen.'),
  'periode-ontbreekt': warning(() => 'In dit bestand staat niet bij welke periode de cijfers horen.'),
  'indicator-uit-titel': mended(
    ({ value, detail }) =>
      `De indicator “${detail}” is gehaald uit “${value}”, want er is geen kolom met de indicator.`,
  ),
  'periode-uit-titel': mended(
    ({ value, detail }) => `De periode ${detail} is gehaald uit “${value}”, want er is geen kolom met de periode.`,
  ),
  'dubbele-kolom': error(
    ({ place, detail }) => `${place} staat er twee keer (${detail}). Haal er een weg, of geef ze een andere naam.`,
  ),
  'kolom-overgeslagen': warning(
    ({ place }) => `${place} is niet overgenomen. Hoort zij er wel bij, kies dan wat erin staat.`,
  ),
  'voetregel-overgeslagen': mended(({ place, value }) => `${place} is geen cijfer en is overgeslagen: “${value}”.`),
  'rij-zonder-cijfers': warning(({ place, value }) => `${place} heeft geen cijfers en is overgeslagen: “${value}”.`),
  'kolom-zonder-naam': error(
    ({ place }) =>
      `${place} heeft geen naam, maar er staan wel cijfers in. Zet er een naam boven. Hoort deze kolom er niet te zijn, kijk dan of er komma's in de getallen staan.`,
  ),
  'kop-herhaald': mended(({ place }) => `${place}: de kolomnamen staan hier nog een keer. Deze rij is overgeslagen.`),
  'rij-te-lang': error(
    ({ place, value }) =>
      `${place}: “${value}” valt buiten de tabel. Staat er in deze rij een komma in een getal, of een scheidingsteken te veel? Zet de hele cel dan tussen aanhalingstekens.`,
  ),
  'eenheid-duizend': warning(
    ({ place, value }) =>
      `${place}: de eenheid is “${value}”. De cijfers zijn niet vermenigvuldigd. Lever ze aan in hele aantallen.`,
  ),
  'meer-meldingen': warning(
    ({ value, detail }) => `Er zijn nog ${value} meldingen van dezelfde soort (${detail}). Los eerst deze op.`,
  ),

  // Figures
  'geen-getal': error(
    ({ place, value, proposal }) =>
      `${place}: “${value}” is geen getal.${mean(proposal)} Schrijf alleen cijfers, of laat de cel leeg met een reden.`,
  ),
  'letter-in-getal': error(
    ({ place, value, proposal }) =>
      `${place}: in “${value}” staat een letter tussen de cijfers.${mean(proposal)} Schrijf alleen cijfers.`,
  ),
  'excel-fout': error(
    ({ place, value }) =>
      `${place}: Excel kon hier niets uitrekenen (${value}). Verbeter de formule of vul het getal in.`,
  ),
  'leeg-veld': error(
    ({ place }) => `${place} is leeg. Bedoelt u nul, schrijf dan 0. Is het cijfer er nog niet, schrijf dan: onbekend.`,
  ),
  'lege-cel': warning(({ place }) => `${place} is leeg. Er is geen cijfer overgenomen; leeg is niet hetzelfde als 0.`),
  'verkeerde-puntjes': error(
    ({ place, value }) =>
      `${place}: in “${value}” staan de punten of komma's verkeerd. Schrijf het getal zonder punten, met een komma voor de decimalen.`,
  ),
  'nul-vooraan': error(
    ({ place, value, proposal }) =>
      `${place}: “${value}” begint met een 0. Is dit een code, zet die dan in een andere kolom. Is het een getal, schrijf dan ${proposal}.`,
  ),
  'te-veel-cijfers': error(
    ({ place, value }) => `${place}: “${value}” heeft te veel cijfers om precies te lezen. Rond het getal af.`,
  ),
  'decimale-punt': error(
    ({ place, value, proposal }) =>
      `${place}: in “${value}” staat een punt, terwijl andere cellen in deze kolom een komma hebben. Schrijf ${proposal}.`,
  ),
  'decimale-komma': error(
    ({ place, value, proposal }) =>
      `${place}: in “${value}” staat een komma, terwijl andere cellen in deze kolom een punt hebben. Schrijf ${proposal}.`,
  ),
  'dubbelzinnig-getal': error(
    ({ place, value, detail }) =>
      `${place}: “${value}” kan twee dingen betekenen: ${detail}. Kies voor deze kolom wat u bedoelt, of schrijf het getal zonder punt.`,
  ),
  'punt-als-komma': mended(
    ({ place, value, proposal }) =>
      `${place} heeft een punt voor de decimalen. “${value}” is gelezen als ${proposal}, en zo de hele kolom.`,
  ),
  'duizendtallen-gelezen': mended(
    ({ place, value, proposal }) => `${place}: “${value}” is gelezen als ${proposal}, en zo de hele kolom.`,
  ),
  'getal-gelezen': mended(({ place, value, proposal }) => `${place}: “${value}” is gelezen als ${proposal}.`),
  'teken-gelezen': mended(
    ({ place, value, detail }) => `${place}: “${value}” is gelezen als: ${detail}. Het is geen nul.`,
  ),
  'streepje-is-nul': mended(
    ({ place }) => `${place}: een streepje betekent in een tabel van het CBS nul. Het is gelezen als 0.`,
  ),
  streepje: error(({ place }) => `${place}: een streepje kan nul of onbekend betekenen. Schrijf 0 of onbekend.`),
  'streepje-onbekend': warning(
    ({ place }) => `${place}: een streepje kan nul of onbekend betekenen. Er is geen cijfer overgenomen.`,
  ),
  'voorlopig-gelezen': mended(({ place, value }) => `${place}: het sterretje in “${value}” is gelezen als: voorlopig.`),
  'lijkt-op-fractie': error(
    ({ place, value, proposal }) =>
      `${place}: alle waarden liggen tussen 0 en 1, zoals ${value}. Bedoelt u een percentage, schrijf dan ${proposal}. Klopt het zo, kies dan “zoals het er staat”.`,
  ),

  // Indicator, area, period, words
  'onbekende-indicator': error(
    ({ place, value, proposal }) =>
      `${place}: “${value}” is geen indicator die we kennen.${mean(proposal)} Kies de indicator, of kijk of de naam goed is geschreven.`,
  ),
  'indicator-gelezen': mended(
    ({ place, value, detail }) => `${place}: “${value}” is gelezen als de indicator “${detail}”.`,
  ),
  'onbekend-gebied': error(
    ({ place, value, proposal }) =>
      `${place}: “${value}” is geen gebied dat we kennen.${mean(proposal)} Schrijf de naam of de code van de gemeente, het district of de regio.`,
  ),
  'gebied-gelezen': mended(({ place, value, detail }) => `${place}: “${value}” is gelezen als ${detail}.`),
  'gebied-tegenspraak': error(
    ({ place, value, detail }) =>
      `${place}: “${value}” hoort niet bij ${detail}, dat in dezelfde rij staat. Kijk welke van de twee klopt.`,
  ),
  totaalrij: error(
    ({ place, value, proposal }) =>
      `${place}: “${value}” is een totaal en geen gebied.${mean(proposal)} Schrijf om welk gebied het gaat, of haal de rij weg.`,
  ),
  'onbekende-periode': error(
    ({ place, value, proposal }) =>
      `${place}: “${value}” is geen periode die we kennen.${mean(proposal)} Schrijf bijvoorbeeld 2019, 2019-K4 of 2019-M12.`,
  ),
  'periode-gelezen': mended(({ place, value, detail }) => `${place}: “${value}” is gelezen als ${detail}.`),
  'dubbelzinnige-datum': error(
    ({ place, value, detail }) =>
      `${place}: “${value}” kan ${detail} zijn. Kies wat u bedoelt, of schrijf de periode als 2019, 2019-K4 of 2019-M12.`,
  ),
  'dag-gelezen': warning(
    ({ place, value }) =>
      `${place}: “${value}” is een dag en geen maand, kwartaal of jaar. Zij is overgenomen zoals zij er staat.`,
  ),
  'onbekende-status': error(
    ({ place, value }) => `${place}: “${value}” is geen status. Schrijf definitief of voorlopig.`,
  ),
  'onbekende-herkomst': error(
    ({ place, value }) => `${place}: “${value}” is geen herkomst. Schrijf gepubliceerd, afgeleid of voorbeeld.`,
  ),
  'onbekende-reden': error(
    ({ place, value }) => `${place}: “${value}” is geen reden. Schrijf klein, afgeschermd, geheim, onbekend of nvt.`,
  ),
  'bsn-in-toelichting': error(
    ({ place, value }) =>
      `${place}: “${value}” lijkt een burgerservicenummer. Dat mag nergens staan. Haal het uit de toelichting.`,
  ),
  'persoon-in-toelichting': warning(
    ({ place, value }) =>
      `${place}: “${value}” kan over één persoon gaan, en de toelichting is voor iedereen te lezen. Haal het weg als dat zo is.`,
  ),
  'waarde-met-reden': error(
    ({ place, value }) => `${place}: hier staat een reden (${value}), maar ook een waarde. Haal een van de twee weg.`,
  ),

  // One row against what is known of its indicator and area
  'dubbele-sleutel': error(
    ({ place, detail }) =>
      `${place}: deze indicator, dit gebied en deze periode staan ook in rij ${detail}, met een andere waarde. Haal de verkeerde rij weg.`,
  ),
  'dubbele-rij': warning(
    ({ place, detail }) => `${place} staat ook in rij ${detail}, met dezelfde waarde. Zij telt één keer mee.`,
  ),
  'negatief-getal': error(({ place, value }) => `${place}: ${value} kan niet. Een aantal is 0 of hoger.`),
  'geen-heel-getal': error(
    ({ place, value, proposal }) =>
      `${place}: ${value} moet een heel getal zijn, want het is een aantal.${mean(proposal)}`,
  ),
  'aandeel-buiten-bereik': error(
    ({ place, value }) => `${place}: ${value} kan niet. Een aandeel ligt tussen 0 en 100 procent.`,
  ),
  'teller-boven-noemer': error(
    ({ place, value, detail }) =>
      `${place}: de teller (${value}) is hoger dan de noemer (${detail}). Kijk of ze niet zijn verwisseld.`,
  ),
  'aandeel-klopt-niet': error(
    ({ place, value, proposal }) =>
      `${place}: ${value} is niet de teller gedeeld door de noemer. Dat is ${proposal}. Verbeter de waarde, de teller of de noemer.`,
  ),
  'onder-onthulgrens': error(
    ({ place, value, detail }) =>
      `${place}: ${value} mag niet zichtbaar zijn, want het is minder dan ${detail}. Schrijf <${detail}.`,
  ),
  'verschil-onder-onthulgrens': error(
    ({ place, value, detail }) =>
      `${place}: noemer en teller verschillen ${value}. Dat is ook een aantal, en het is minder dan ${detail}. Laat de waarde, de teller en de noemer leeg, met reden klein.`,
  ),
  'procent-bij-aantal': error(
    ({ place, value, detail }) =>
      `${place}: ${value} is een percentage, maar deze indicator telt ${detail}. Schrijf het aantal.`,
  ),
  'gebied-bestond-niet': error(
    ({ place, value, detail }) =>
      `${place}: ${value} bestond niet in deze periode (${detail}). Haal de rij weg, of verbeter de periode.`,
  ),
  'verkeerd-niveau': error(
    ({ place, value, detail }) =>
      `${place}: deze indicator heeft geen cijfers per ${value}, alleen per ${detail}. Haal de rij weg, of kies een andere indicator.`,
  ),
  'periode-past-niet': error(
    ({ place, value, detail }) =>
      `${place}: ${value} is te kort: deze indicator heeft cijfers per ${detail}. Tel de cijfers op en lever ze per ${detail} aan.`,
  ),
  'periode-in-toekomst': warning(
    ({ place, value }) => `${place}: ${value} is nog niet voorbij. Kijk of de periode klopt.`,
  ),

  // The rows together
  'som-klopt-niet': error(
    ({ place, value, detail }) => `${place}: ${value} klopt niet met de rest: ${detail}. Kijk welk cijfer niet klopt.`,
  ),
  'som-verandert': error(
    ({ place, value, detail }) =>
      `${place}: na deze levering klopt een som niet meer. Bij ${detail} staat nu ${value}, en dat rekenen wij niet zelf uit. Lever het ook aan.`,
  ),
  'som-vervangen': warning(
    ({ place, value, detail }) =>
      `${place}: door deze levering verandert een cijfer dat zelf is gepubliceerd. ${detail}, nu staat er ${value}.`,
  ),
  'som-afgeschermd': warning(({ place, value }) => `${place}: ${value} wordt afgeschermd. Lever dat cijfer ook aan.`),
  'ook-afgeschermd': warning(
    ({ place, value }) => `${place}: ${value} wordt ook afgeschermd. Anders is uit te rekenen wat verborgen is.`,
  ),
  'verborgen-waarde-af-te-leiden': error(
    ({ place, detail }) =>
      `${place}: deze waarde is verborgen, maar een lezer kan haar uitrekenen ${detail}. Schrijf bij nog een ander gebied: afgeschermd.`,
  ),
  'verborgen-waarde-elders': error(
    ({ place, value, detail }) =>
      `${place}: door deze levering kan een lezer een verborgen waarde uitrekenen, die van ${value}, ${detail}. Schrijf ook hier: afgeschermd.`,
  ),
  'gebieden-ontbreken': warning(({ detail }) => `${detail}. Lever ze nog aan, of laat weten dat ze er niet zijn.`),
  'ver-buiten-verleden': warning(
    ({ place, value, detail, proposal }) =>
      `${place}: ${value} is heel anders dan eerder (${detail}).${mean(proposal)} Kijk of het klopt.`,
  ),
} as const satisfies Record<string, IssueKind>;

export type IssueCode = keyof typeof ISSUES;
