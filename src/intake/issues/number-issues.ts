import { error, type IssueKind, mean, mended, warning } from './issue-kind.ts';

/** What can be wrong with how a figure is written. */
export const NUMBER_ISSUES = {
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
  'voorlopig-gelezen': mended(({ place, value }) => `${place}: het teken in “${value}” is gelezen als: voorlopig.`),
  'lijkt-op-fractie': error(
    ({ place, value, proposal }) =>
      `${place}: alle waarden liggen tussen 0 en 1, zoals ${value}. Bedoelt u een percentage, schrijf dan ${proposal}. Klopt het zo, kies dan “zoals het er staat”.`,
  ),
} as const satisfies Record<string, IssueKind>;
