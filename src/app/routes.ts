import {
  actionsSource,
  areaSource,
  indicatorSource,
  storySource,
  themeSource,
  trendsSource,
} from '../api/view-source.ts';
import type { CoreView } from '../package/views/core-view.ts';
import type { AppRoute } from './app-route.ts';
import { yearsWithFigures } from './years-with-figures.ts';

const CONTENT_TITLE = 'Teksten, beelden, acties en doelen';

/** Every screen; the order is that of the menu. */
export const ROUTES: readonly AppRoute[] = [
  {
    ...fixed('/', 'Overzicht'),
    load: async () => (await import('../pages/overzicht/overview-page.tsx')).OverviewPage,
    role: 'presentable',
    sources: (_core, _id, area) => [areaSource(area)],
  },
  {
    ...fixed('/thema', 'Thema’s'),
    load: async () => (await import('../pages/thema/themes-page.tsx')).ThemesPage,
    sources: (_core, _id, area) => [areaSource(area)],
  },
  {
    pattern: '/thema/:id',
    load: async () => (await import('../pages/thema/theme-page.tsx')).ThemePage,
    role: 'presentable',
    title: ({ programmes }, id) => programmes.find((one) => one.id === id)?.name ?? null,
    sources: (_core, id, area) => [areaSource(area), themeSource(id)],
    ids: ({ programmes }) => programmes.map(({ id }) => id),
  },
  {
    ...fixed('/gebied', 'Gebieden'),
    load: async () => (await import('../pages/gebied/areas-page.tsx')).AreasPage,
    sources: () => [],
  },
  {
    pattern: '/gebied/:id',
    load: async () => (await import('../pages/gebied/area-page.tsx')).AreaPage,
    role: 'presentable',
    title: ({ areas }, id) => areas.find((one) => one.id === id)?.name ?? null,
    sources: (_core, id) => [areaSource(id)],
    ids: ({ areas }) => areas.map(({ id }) => id),
  },
  {
    pattern: '/indicator/:id',
    load: async () => (await import('../pages/indicator/indicator-page.tsx')).IndicatorPage,
    role: 'presentable',
    title: ({ indicators }, id) => indicators.find((one) => one.id === id)?.name ?? null,
    sources: ({ indicators }, id) => [
      indicatorSource(id),
      ...indicators.filter((indicator) => indicator.id === id).map(({ programme }) => themeSource(programme)),
    ],
    ids: ({ indicators }) => indicators.map(({ id }) => id),
  },
  {
    pattern: '/inbed/indicator/:id',
    load: async () => (await import('../pages/indicator/embed-page.tsx')).EmbedPage,
    title: ({ indicators }, id) => {
      const name = indicators.find((one) => one.id === id)?.name;
      return name === undefined ? null : `${name}, ingesloten`;
    },
    sources: (_core, id) => [indicatorSource(id)],
    ids: ({ indicators }) => indicators.map(({ id }) => id),
  },
  {
    ...fixed('/actieagenda', 'Actieagenda'),
    load: async () => (await import('../pages/actieagenda/actions-page.tsx')).ActionsPage,
    sources: (_core, _id, area) => [actionsSource, areaSource(area)],
  },
  {
    ...fixed('/trends', 'Trends'),
    load: async () => (await import('../pages/trends/trends-page.tsx')).TrendsPage,
    sources: (_core, _id, area) => [trendsSource, areaSource(area)],
  },
  {
    ...fixed('/verhalen', 'Verhalen'),
    load: async () => (await import('../pages/verhalen/stories-page.tsx')).StoriesPage,
    sources: () => [],
  },
  {
    pattern: '/verhalen/:id',
    load: async () => (await import('../pages/verhalen/story-page.tsx')).StoryPage,
    title: ({ content }, id) => content.find((one) => one.form === 'story' && one.id === id)?.title ?? null,
    sources: (_core, id) => [storySource(id)],
    ids: ({ content }) => content.filter(({ form }) => form === 'story').map(({ id }) => id),
  },
  {
    pattern: '/jaar/:id',
    load: async () => (await import('../pages/jaar/year-page.tsx')).YearPage,
    title: (core, id) => (yearsWithFigures(core).includes(id) ? `Jaarresultaten ${id}` : null),
    // Results of a year are those of the region, whatever area one came from.
    sources: ({ areas }) => areas.filter(({ parent }) => parent === null).map(({ id }) => areaSource(id)),
    ids: yearsWithFigures,
  },
  {
    ...fixed('/aanleveren', 'Cijfers aanleveren'),
    load: loadDeliverPage,
    sources: () => [],
  },
  {
    pattern: '/aanleveren/:id',
    load: loadDeliverPage,
    title: () => 'Cijfers aanleveren',
    sources: () => [],
    // A concept is known to the browser that made it, and to nobody else.
    ids: () => [],
  },
  {
    ...fixed('/inhoud', CONTENT_TITLE),
    load: loadContentPage,
    sources: () => [actionsSource],
  },
  {
    pattern: '/inhoud/:kind',
    load: loadContentPage,
    title: () => CONTENT_TITLE,
    sources: () => [actionsSource],
    // Lists and forms are for who changes something: nothing to draw beforehand.
    ids: () => [],
  },
  {
    pattern: '/inhoud/:kind/:id',
    load: loadContentPage,
    title: () => CONTENT_TITLE,
    sources: () => [],
    ids: () => [],
  },
  {
    ...fixed('/presenteren', 'Vergadermodus'),
    load: async () => (await import('../pages/presenteren/present-page.tsx')).PresentPage,
    role: 'presentation',
    sources: (_core, _id, area) => [areaSource(area)],
    // What is presented stands behind the "?": there is nothing to draw beforehand.
    ids: () => [],
  },
  {
    ...fixed('/publicaties', 'Publicaties'),
    load: async () => (await import('../pages/publicaties/publications-page.tsx')).PublicationsPage,
    sources: () => [],
  },
  {
    ...fixed('/inloggen', 'Inloggen'),
    load: async () => (await import('../pages/inloggen/sign-in-page.tsx')).SignInPage,
    sources: () => [],
  },
  {
    ...fixed('/inloggen/eerste', 'De eerste beheerder'),
    load: async () => (await import('../pages/inloggen/start-page.tsx')).StartPage,
    sources: () => [],
  },
  {
    ...fixed('/uitnodiging', 'Uitnodiging'),
    load: async () => (await import('../pages/inloggen/invitation-page.tsx')).InvitationPage,
    sources: () => [],
  },
  {
    ...fixed('/beheer', 'Beheer'),
    load: async () => (await import('../pages/beheer/admin-page.tsx')).AdminPage,
    sources: () => [],
  },
  {
    ...fixed('/over', 'Over Rijker Verantwoorden'),
    load: async () => (await import('../pages/over/about-page.tsx')).AboutPage,
    sources: () => [],
  },
  {
    ...fixed('/over/methode', 'Methode'),
    load: async () => (await import('../pages/over/method-page.tsx')).MethodPage,
    sources: () => [],
  },
  {
    ...fixed('/over/privacy', 'Privacy'),
    load: async () => (await import('../pages/over/privacy-page.tsx')).PrivacyPage,
    sources: () => [],
  },
  {
    ...fixed('/over/toegankelijkheid', 'Toegankelijkheid'),
    load: async () => (await import('../pages/over/accessibility-page.tsx')).AccessibilityPage,
    sources: () => [],
  },
];

async function loadContentPage() {
  return (await import('../pages/inhoud/content-page.tsx')).ContentPage;
}

async function loadDeliverPage() {
  return (await import('../pages/aanleveren/deliver-page.tsx')).DeliverPage;
}

/** An address without a variable part: it always exists. */
function fixed(pattern: string, title: string) {
  return { pattern, title: (): string => title, ids: (_core: CoreView): readonly string[] => [''] };
}
