import { error, type IssueKind, mean, warning } from './issue-kind.ts';

/** Where something can be hidden the proposal is the word for it. */
const hide = (proposal: string): string =>
  proposal === '' ? 'Lever uit dezelfde som nog een cijfer aan als: afgeschermd.' : `Schrijf hier: ${proposal}.`;

/** What can be wrong with the rows together, and with what is published. */
export const SET_ISSUES = {
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
  'som-afgeschermd': warning(
    ({ place, value }) =>
      `${place}: ${value} wordt afgeschermd, want een deel is verborgen. Hebt u dat cijfer, lever het dan ook aan.`,
  ),
  'groot-getal-verborgen': warning(
    ({ place, value, detail }) =>
      `${place}: in uw bestand staat ${value}. Dat is niet minder dan ${detail}, en het telt nu niet mee in de sommen. Moet het verborgen blijven, schrijf dan: afgeschermd.`,
  ),
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
  'iedereen-in-een-groep': error(
    ({ place, proposal }) =>
      `${place}: alle personen in deze rij vallen in dezelfde groep. Zo weet een lezer het van ieder van hen. Schrijf hier: ${proposal}.`,
  ),
  'teller-af-te-leiden': error(
    ({ place, detail, proposal }) =>
      `${place}: uit het percentage en de noemer volgt een aantal van minder dan ${detail}. Schrijf hier: ${proposal}.`,
  ),
  'verborgen-waarde-uit-sommen': error(
    ({ place, value, proposal }) =>
      `${place}: een lezer kan uit de sommen een verborgen waarde uitrekenen, die van ${value}. ${hide(proposal)}`,
  ),
  'verborgen-waarde-bijna-bekend': error(
    ({ place, value, detail, proposal }) =>
      `${place}: voor een verborgen waarde, die van ${value}, blijven minder dan ${detail} mogelijke getallen over. ${hide(proposal)}`,
  ),
  'klein-verraadt-waarde': error(
    ({ place, value, detail, proposal }) =>
      `${place}: “minder dan ${detail}” en de andere cijfers laten voor ${value} maar één getal over. ${hide(proposal)}`,
  ),
  'klein-verschil-af-te-leiden': error(
    ({ place, value, detail, proposal }) =>
      `${place}: in de som van ${value} ontbreekt een cijfer dat een lezer kan uitrekenen, en het is minder dan ${detail}. ${hide(proposal)}`,
  ),
  'cijfers-spreken-elkaar-tegen': error(
    ({ place, value }) =>
      `${place}: bij ${value} past geen enkel getal. De verborgen en de zichtbare cijfers kloppen niet met elkaar. Kijk de som en de redenen na.`,
  ),
  'gebieden-ontbreken': warning(({ detail }) => `${detail}. Lever ze nog aan, of laat weten dat ze er niet zijn.`),
  'ver-buiten-verleden': warning(
    ({ place, value, detail, proposal }) =>
      `${place}: ${value} is heel anders dan eerder (${detail}).${mean(proposal)} Kijk of het klopt.`,
  ),
} as const satisfies Record<string, IssueKind>;
