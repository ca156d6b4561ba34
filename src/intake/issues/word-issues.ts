import { formatNumber } from '../../domain/format-nl.ts';
import { error, type IssueKind, mean, mended, warning } from './issue-kind.ts';

/** Characters of one note (S14); readers see it beside a figure. */
export const LONGEST_NOTE = 10_000;

/** What can be wrong with the words that say what a figure is about. */
export const WORD_ISSUES = {
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
  'ander-soort-gebied': error(
    ({ place, value, detail }) =>
      `${place}: “${value}” kennen we alleen als ${detail}, en deze kolom gaat over een ander soort gebied. Is het toch de ${detail}, noem de kolom dan “gebied”.`,
  ),
  'gemeente-tussen-districten': error(
    ({ place, value }) =>
      `${place}: “${value}” kennen we als gemeente, maar de andere gebieden in dit bestand zijn districten of regio's. Schrijf “gemeente ${value}” als dat klopt, en anders de naam van het district.`,
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
  'toelichting-te-lang': error(
    ({ place, detail }) =>
      `${place}: deze toelichting heeft ${detail} tekens. Er passen er ${formatNumber(LONGEST_NOTE)} in. Zet een lang verhaal in een brief.`,
  ),
  'waarde-met-reden': error(
    ({ place, value }) => `${place}: hier staat een reden (${value}), maar ook een waarde. Haal een van de twee weg.`,
  ),
} as const satisfies Record<string, IssueKind>;
