import { formatPeriod } from '../domain/format-nl.ts';
import type { CoreView } from '../package/views/core-view.ts';
import type { AppRoute, Choice } from './app-route.ts';
import { buildHref } from './build-href.ts';
import type { FoundRoute } from './find-route.ts';
import type { ResolvedLocation } from './resolve-location.ts';
import { areaChoices } from './route-choices.ts';

export interface KnownScreen {
  readonly kind: 'known';
  readonly title: string;
  /** Name of the area for the title of the tab; null where the screen stands at the usual one. */
  readonly area: string | null;
  readonly route: AppRoute;
}

export interface UnknownScreen {
  readonly kind: 'unknown';
  readonly title: string;
  readonly area: null;
  readonly text: string;
  readonly choices: readonly Choice[];
}

/** What an address shows: a page, or what it names that the package has not, with the choices that there are. */
export function computeScreen(
  core: CoreView,
  path: string,
  found: FoundRoute | null,
  resolved: ResolvedLocation,
): KnownScreen | UnknownScreen {
  if (!found) {
    return unknown(
      'Deze pagina bestaat niet',
      `Op ${path} staat niets. Misschien is het adres veranderd.`,
      MAIN_SCREENS,
    );
  }
  const name = found.route.name(core, found.id);
  if (!name) {
    const { title, choices } = found.route.unknown?.(core) ?? {
      title: 'Deze pagina bestaat niet',
      choices: MAIN_SCREENS,
    };
    return unknown(title, `“${found.id}” staat niet in de gegevens. Dit kunt u wel openen:`, choices);
  }
  if (resolved.kind === 'unknown-area') {
    const choices = areaChoices(core).map(({ name: area, href }) => ({
      name: area,
      href: withParameter(path, 'gebied', href.slice('/gebied/'.length)),
    }));
    return unknown(
      'Dit gebied kennen we niet',
      `“${resolved.value}” staat niet in de gegevens. Kies een gebied:`,
      choices,
    );
  }
  if (resolved.kind === 'unknown-period') {
    const choices = core.quarters
      .map(({ period }) => ({ name: formatPeriod(period), href: withParameter(path, 'periode', period) }))
      .reverse();
    return unknown(
      'Deze periode kennen we niet',
      `Van “${resolved.value}” zijn er geen cijfers. Kies een kwartaal:`,
      choices,
    );
  }
  const isUsual = resolved.area.id === resolved.defaults.area.id || found.route.pattern === '/gebied/:id';
  return { kind: 'known', title: name.title, area: isUsual ? null : resolved.area.name, route: found.route };
}

const MAIN_SCREENS: readonly Choice[] = [
  { href: '/', name: 'Overzicht' },
  { href: '/thema', name: 'Thema’s' },
  { href: '/gebied', name: 'Gebieden' },
  { href: '/actieagenda', name: 'Actieagenda' },
  { href: '/verhalen', name: 'Verhalen' },
];

function withParameter(path: string, name: 'gebied' | 'periode', value: string): string {
  const nowhere = { area: '', period: '' };
  return buildHref(`${path}?${new URLSearchParams([[name, value]])}`, nowhere, nowhere);
}

function unknown(title: string, text: string, choices: readonly Choice[]): UnknownScreen {
  return { kind: 'unknown', title, area: null, text, choices };
}
