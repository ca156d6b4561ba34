import type { CoreView } from '../package/views/core-view.ts';
import type { PageName } from './app-route.ts';
import { yearsWithFigures } from './route-choices.ts';

const LEVELS = { region: 'Regio', district: 'District', municipality: 'Gemeente' } as const;

export function nameProgramme({ programmes }: CoreView, id: string): PageName | null {
  const programme = programmes.find((one) => one.id === id);
  return programme ? { title: programme.name, description: programme.tagline } : null;
}

export function nameArea({ areas }: CoreView, id: string): PageName | null {
  const area = areas.find((one) => one.id === id);
  return area
    ? {
        title: `${LEVELS[area.level]} ${area.name}`,
        description: `Wat vraagt gesprek in ${area.name}: alle indicatoren, met trend, doel en vergelijking.`,
      }
    : null;
}

export function nameIndicator({ indicators }: CoreView, id: string): PageName | null {
  const indicator = indicators.find((one) => one.id === id);
  return indicator ? { title: indicator.name, description: indicator.definition } : null;
}

export function nameStory({ content }: CoreView, id: string): PageName | null {
  const story = content.find((one) => one.form === 'story' && one.id === id);
  return story ? { title: story.title, description: story.summary } : null;
}

export function nameYear(core: CoreView, id: string): PageName | null {
  return yearsWithFigures(core).includes(id)
    ? { title: `Jaarresultaten ${id}`, description: `Elk cijfer van ${id} naast zijn doel, in vijf vormen.` }
    : null;
}

/** "Overzicht, Oost-Utrecht - Rijker Verantwoorden"; the area is left out where it is the usual one. */
export function composeTitle(title: string, area: string | null): string {
  return `${area === null ? title : `${title}, ${area}`} - Rijker Verantwoorden`;
}
