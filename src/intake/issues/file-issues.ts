import { error, type IssueKind, mended, warning } from './issue-kind.ts';

/** What can be wrong with the file as a whole and with its columns. */
export const FILE_ISSUES = {
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
  'verborgen-rijen': warning(
    ({ place, value }) =>
      `${place}: ${value} verborgen in Excel, bijvoorbeeld door een filter, en wel meegeteld. Haal uit het bestand wat u niet wilt aanleveren.`,
  ),
  'verborgen-kolom': warning(
    ({ place }) => `${place} is verborgen in Excel en wel gelezen. Haal uit het bestand wat u niet wilt aanleveren.`,
  ),
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
  'gebied-uit-titel': mended(
    ({ value, detail }) => `Het gebied ${detail} is gehaald uit “${value}”, want er is geen kolom met het gebied.`,
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
  'namen-aangevuld': mended(
    ({ place }) =>
      `${place}: elke naam staat er één keer, zoals in een draaitabel. Een lege cel is gelezen als de naam erboven.`,
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
} as const satisfies Record<string, IssueKind>;
