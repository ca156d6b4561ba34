import { error, type IssueKind, mean, warning } from './issue-kind.ts';

/** What can be wrong with one row, against what is known of its indicator and area. */
export const ROW_ISSUES = {
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
} as const satisfies Record<string, IssueKind>;
