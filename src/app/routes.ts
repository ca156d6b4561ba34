import { actionsSource, areaSource, indicatorSource, storySource, themeSource } from '../api/view-source.ts';
import type { CoreView } from '../package/views/core-view.ts';
import type { AppRoute, PageName } from './app-route.ts';
import { nameArea, nameIndicator, nameProgramme, nameStory, nameYear } from './page-names.ts';
import {
  areaChoices,
  indicatorChoices,
  programmeChoices,
  storyChoices,
  yearChoices,
  yearsWithFigures,
} from './route-choices.ts';

const AREA_LEVELS = 'regio, district en gemeente';

/** Every screen of DESIGN, one line of meaning each. The order is that of the menu. */
export const ROUTES: readonly AppRoute[] = [
  {
    ...fixed(
      '/',
      'Overzicht',
      'Wat valt op in de veiligheid van Midden-Nederland: cijfers, doelen en verhalen in één beeld.',
    ),
    module: 'src/pages/overzicht/overview-page.tsx',
    load: async () => (await import('../pages/overzicht/overview-page.tsx')).OverviewPage,
    sources: (_core, _id, area) => [areaSource(area)],
  },
  {
    ...fixed('/thema', 'Thema’s', 'De programma’s en projecten van de actieagenda, elk in vijf vormen.'),
    module: 'src/pages/thema/themes-page.tsx',
    load: async () => (await import('../pages/thema/themes-page.tsx')).ThemesPage,
    sources: (_core, _id, area) => [areaSource(area)],
  },
  {
    pattern: '/thema/:id',
    module: 'src/pages/thema/theme-page.tsx',
    load: async () => (await import('../pages/thema/theme-page.tsx')).ThemePage,
    name: nameProgramme,
    sources: (_core, id, area) => [areaSource(area), themeSource(id)],
    ids: ({ programmes }) => programmes.map(({ id }) => id),
    unknown: (core) => ({ title: 'Dit thema kennen we niet', choices: programmeChoices(core) }),
  },
  {
    ...fixed('/gebied', 'Gebieden', `Alle gebieden van de Veiligheidscoalitie: ${AREA_LEVELS}.`),
    module: 'src/pages/gebied/areas-page.tsx',
    load: async () => (await import('../pages/gebied/areas-page.tsx')).AreasPage,
    sources: () => [],
  },
  {
    pattern: '/gebied/:id',
    module: 'src/pages/gebied/area-page.tsx',
    load: async () => (await import('../pages/gebied/area-page.tsx')).AreaPage,
    name: nameArea,
    sources: (_core, id) => [areaSource(id)],
    ids: ({ areas }) => areas.map(({ id }) => id),
    unknown: (core) => ({ title: 'Dit gebied kennen we niet', choices: areaChoices(core) }),
  },
  {
    pattern: '/indicator/:id',
    module: 'src/pages/indicator/indicator-page.tsx',
    load: async () => (await import('../pages/indicator/indicator-page.tsx')).IndicatorPage,
    name: nameIndicator,
    sources: ({ indicators }, id) => [
      indicatorSource(id),
      ...indicators.filter((indicator) => indicator.id === id).map(({ programme }) => themeSource(programme)),
    ],
    ids: ({ indicators }) => indicators.map(({ id }) => id),
    unknown: (core) => ({ title: 'Deze indicator kennen we niet', choices: indicatorChoices(core) }),
  },
  {
    ...fixed('/actieagenda', 'Actieagenda', 'Alle acties van de actieagenda: voortgang, eigenaar, einddatum en doel.'),
    module: 'src/pages/actieagenda/actions-page.tsx',
    load: async () => (await import('../pages/actieagenda/actions-page.tsx')).ActionsPage,
    sources: () => [actionsSource],
  },
  {
    ...fixed('/verhalen', 'Verhalen', 'Verhalen bij de cijfers: wie gaat het aan? Een verhaal is geen bewijs.'),
    module: 'src/pages/verhalen/stories-page.tsx',
    load: async () => (await import('../pages/verhalen/stories-page.tsx')).StoriesPage,
    sources: () => [],
  },
  {
    pattern: '/verhalen/:id',
    module: 'src/pages/verhalen/story-page.tsx',
    load: async () => (await import('../pages/verhalen/story-page.tsx')).StoryPage,
    name: nameStory,
    sources: (_core, id) => [storySource(id)],
    ids: ({ content }) => content.filter(({ form }) => form === 'story').map(({ id }) => id),
    unknown: (core) => ({ title: 'Dit verhaal kennen we niet', choices: storyChoices(core) }),
  },
  {
    pattern: '/jaar/:id',
    module: 'src/pages/jaar/year-page.tsx',
    load: async () => (await import('../pages/jaar/year-page.tsx')).YearPage,
    name: nameYear,
    sources: (_core, _id, area) => [areaSource(area)],
    ids: yearsWithFigures,
    unknown: (core) => ({ title: 'Van dit jaar zijn er geen resultaten', choices: yearChoices(core) }),
  },
  {
    ...fixed(
      '/over',
      'Over Rijker Verantwoorden',
      'Wat rijker verantwoorden is: vijf vormen naast elkaar, eerlijk over toeval.',
    ),
    module: 'src/pages/over/about-page.tsx',
    load: async () => (await import('../pages/over/about-page.tsx')).AboutPage,
    sources: () => [],
  },
  {
    ...fixed('/over/methode', 'Methode', 'Hoe we trend en toeval uit elkaar houden, en wat we niet weten.'),
    module: 'src/pages/over/method-page.tsx',
    load: async () => (await import('../pages/over/method-page.tsx')).MethodPage,
    sources: () => [],
  },
  {
    ...fixed('/over/privacy', 'Privacy', 'Welke gegevens we tonen, en welke niet.'),
    module: 'src/pages/over/privacy-page.tsx',
    load: async () => (await import('../pages/over/privacy-page.tsx')).PrivacyPage,
    sources: () => [],
  },
  {
    ...fixed('/over/toegankelijkheid', 'Toegankelijkheid', 'De toegankelijkheidsverklaring van Rijker Verantwoorden.'),
    module: 'src/pages/over/accessibility-page.tsx',
    load: async () => (await import('../pages/over/accessibility-page.tsx')).AccessibilityPage,
    sources: () => [],
  },
];

/** An address without a variable part: it always exists. */
function fixed(pattern: string, title: string, description: string) {
  const name: PageName = { title, description };
  return { pattern, name: (): PageName => name, ids: (_core: CoreView): readonly string[] => [''] };
}
