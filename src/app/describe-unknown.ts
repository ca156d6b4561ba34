import { formatPeriod } from '../domain/format-nl.ts';
import type { CoreView } from '../package/views/core-view.ts';
import type { UnknownScreen } from './compute-screen.ts';
import { MENU_ITEMS } from './menu-items.ts';
import { yearsWithFigures } from './years-with-figures.ts';

interface Choice {
  readonly href: string;
  readonly name: string;
}

interface UnknownDescription {
  readonly title: string;
  readonly text: string;
  readonly choices: readonly Choice[];
}

/** What is not there in one sentence, and what there is instead. */
export function describeUnknown(core: CoreView, { kind, value, path, pattern }: UnknownScreen): UnknownDescription {
  switch (kind) {
    case 'unknown-address':
      return {
        title: 'Deze pagina bestaat niet',
        text: `Op ${value} staat niets. Misschien is het adres veranderd.`,
        choices: MENU_ITEMS.map(({ href, label }) => ({ href, name: label })),
      };
    case 'unknown-item':
      return { ...describeItems(core, pattern), text: `“${value}” staat niet in de gegevens. Dit kunt u wel openen:` };
    case 'unknown-area':
      return {
        title: 'Dit gebied kennen we niet',
        text: `“${value}” staat niet in de gegevens. Kies een gebied:`,
        choices: core.areas.map(({ id, name }) => ({ href: `${path}?gebied=${id}`, name })),
      };
    case 'unknown-period':
      return {
        title: 'Deze periode kennen we niet',
        text: `Van “${value}” zijn er geen kwartaalcijfers. Kies een kwartaal:`,
        choices: core.quarters
          .map(({ period }) => ({ href: `${path}?periode=${period}`, name: formatPeriod(period) }))
          .reverse(),
      };
  }
}

function describeItems(core: CoreView, pattern: string): { title: string; choices: Choice[] } {
  const link = (id: string, name: string) => ({ href: pattern.replace(':id', id), name });
  if (pattern === '/thema/:id') {
    return { title: 'Dit thema kennen we niet', choices: core.programmes.map(({ id, name }) => link(id, name)) };
  }
  if (pattern === '/gebied/:id') {
    return { title: 'Dit gebied kennen we niet', choices: core.areas.map(({ id, name }) => link(id, name)) };
  }
  if (pattern === '/indicator/:id') {
    return { title: 'Deze indicator kennen we niet', choices: core.indicators.map(({ id, name }) => link(id, name)) };
  }
  if (pattern === '/verhalen/:id') {
    const stories = core.content.filter(({ form }) => form === 'story');
    return { title: 'Dit verhaal kennen we niet', choices: stories.map(({ id, title }) => link(id, title)) };
  }
  const years = yearsWithFigures(core);
  return {
    title: 'Van dit jaar zijn er geen resultaten',
    choices: years.map((year) => link(year, `Jaarresultaten ${year}`)),
  };
}
