import type { CoreView } from '../package/views/core-view.ts';
import type { FoundRoute } from './find-route.ts';

const LEVELS = { region: 'regio', district: 'district', municipality: 'gemeente' } as const;
const FIXED = new Map([
  ['/', 'Wat valt op in de veiligheid van Midden-Nederland: cijfers, doelen en verhalen in één beeld.'],
  ['/thema', 'De programma’s en projecten van de actieagenda, elk in vijf vormen.'],
  ['/gebied', 'Alle gebieden van de Veiligheidscoalitie Midden-Nederland: regio, districten en gemeenten.'],
  ['/actieagenda', 'Alle acties van de actieagenda: voortgang, eigenaar, einddatum en doel.'],
  ['/trends', 'Onderzoek, lokale ontwikkelingen, ervaringen en het criminaliteitsbeeld, elk met zijn bewijskracht.'],
  ['/publicaties', 'Wat er gepubliceerd is, wanneer en door wie, en hoe u een publicatie ongedaan maakt.'],
  ['/verhalen', 'Verhalen bij de cijfers: wie gaat het aan? Een verhaal is geen bewijs.'],
  ['/aanleveren', 'Lever cijfers aan: zie wat er niet klopt en wat het verandert, voordat u publiceert.'],
  ['/inhoud', 'Pas teksten, beelden, acties, doelen en definities aan, en zie eerst hoe de lezer het ziet.'],
  ['/inloggen', 'Inloggen om cijfers aan te leveren, mee te praten of te beheren.'],
  ['/inloggen/eerste', 'De eerste beheerder van een nieuwe server maken, met de code van de server.'],
  ['/uitnodiging', 'Een uitnodiging of een nieuwe link openen, en een wachtwoord kiezen.'],
  ['/beheer', 'Uw account en, voor beheerders, alle accounts.'],
  ['/over', 'Wat rijker verantwoorden is: vijf vormen naast elkaar, eerlijk over toeval.'],
  ['/over/methode', 'Hoe we trend en toeval uit elkaar houden, en wat we niet weten.'],
  ['/over/privacy', 'Welke gegevens we tonen, en welke niet.'],
  ['/over/toegankelijkheid', 'De toegankelijkheidsverklaring van Rijker Verantwoorden.'],
]);

/** What a search engine says under the title; only prerendering needs it. */
export function describePage(core: CoreView, { route: { pattern }, id }: FoundRoute): string {
  if (pattern === '/thema/:id') return core.programmes.find((one) => one.id === id)?.tagline ?? '';
  if (pattern === '/indicator/:id' || pattern === '/inbed/indicator/:id') {
    return core.indicators.find((one) => one.id === id)?.definition ?? '';
  }
  if (pattern === '/verhalen/:id') return core.content.find((one) => one.id === id)?.summary ?? '';
  if (pattern === '/jaar/:id') return `Elk cijfer van ${id} naast zijn doel, in vijf vormen.`;
  if (pattern === '/gebied/:id') {
    const area = core.areas.find((one) => one.id === id);
    return area ? `Wat vraagt gesprek in ${LEVELS[area.level]} ${area.name}: alle indicatoren, met trend en doel.` : '';
  }
  return FIXED.get(pattern) ?? '';
}
