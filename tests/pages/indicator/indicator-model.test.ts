import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../../src/domain/expectation.ts';
import type { Observation, Series } from '../../../src/domain/observation.ts';
import type { CoreView } from '../../../src/package/views/core-view.ts';
import { computeIndicatorModel } from '../../../src/pages/indicator/indicator-model.ts';
import { makeIndicator, makeObservation } from '../../domain/reading-factory.ts';
import { makeCore, makeLetter, makePicture, makeProgramme, makeThemeView } from '../thema/theme-factory.ts';

const INDICATOR = makeIndicator({ programme: 'digitaal', levels: ['region', 'district', 'municipality'] });

function series(area: string, years: readonly Observation[], quarters: readonly Observation[] = []): Series {
  const own = (each: Observation) => ({ ...each, area });
  return { indicator: INDICATOR.id, area, years: years.map(own), quarters: quarters.map(own) };
}

interface Options {
  readonly expectations?: readonly Expectation[];
  readonly area?: string;
  readonly core?: Partial<CoreView>;
  readonly series?: readonly Series[] | null;
  readonly theme?: Parameters<typeof makeThemeView>[0] | null;
}

function compute({ area = 'regio', core = {}, series: all = [], theme = {}, expectations = [] }: Options) {
  return computeIndicatorModel({
    core: makeCore({ indicators: [INDICATOR], programmes: [makeProgramme()], ...core }),
    indicatorView: all === null ? null : { indicator: INDICATOR.id, series: all, expectations },
    themeView: theme === null ? null : makeThemeView(theme),
    indicator: INDICATOR.id,
    area,
    period: '2019-K4',
  });
}

const only = (levels: typeof INDICATOR.levels) => ({ indicators: [{ ...INDICATOR, levels }] });

describe('computeIndicatorModel', () => {
  it('is null for an unknown indicator or area', () => {
    expect(compute({ core: { indicators: [] } })).toBeNull();
    expect(compute({ area: 'nergens' })).toBeNull();
  });

  it('says what was expected of a quarter, and only of the area on screen', () => {
    const quarters = [makeObservation('2019-K3', 90), makeObservation('2019-K4', 95)];
    const expected = { indicator: INDICATOR.id, from: 80, to: 110, author: 'Noor', date: '2019-10-02' } as const;
    const model = compute({
      series: [series('regio', [], quarters)],
      expectations: [
        { ...expected, id: 'nu', area: 'regio', period: '2019-K4', origin: 'example' },
        { ...expected, id: 'elders', area: 'oost', period: '2019-K4', origin: 'example' },
      ],
    });
    expect(model?.main.expectationNotes).toEqual([
      {
        id: 'nu',
        text: 'De uitkomst 95 in het 4e kwartaal 2019 ligt binnen de verwachting van 80 tot 110 (Noor, 2 oktober 2019).',
        isExample: true,
      },
    ]);
  });

  it('shows of a letter only what it says of this figure', () => {
    const claim = { letter: 'brief', area: 'regio', period: '2019-K4', direction: 'worsened' } as const;
    const letter = makeLetter('brief', { indicators: [INDICATOR.id] });
    const own = { ...claim, indicator: INDICATOR.id, verdict: 'supported', sentence: 'De brief zegt iets.' } as const;
    const theme = { letters: [letter], claims: [{ ...own, indicator: 'ander' }, own, { ...own, letter: 'elders' }] };
    expect(compute({ theme })?.forms.letters.item?.claims).toEqual([own]);
  });

  it('links to the trends of this figure', () => {
    const trend = { kind: 'research', evidence: 'weak', programme: 'vis', origin: 'example' } as const;
    const trends = [
      { ...trend, id: 'een', title: 'Een trend', indicators: [INDICATOR.id] },
      { ...trend, id: 'twee', title: 'Ander', indicators: [] },
    ];
    expect(compute({ theme: { trends } })?.trends).toEqual([
      {
        id: 'een',
        title: 'Een trend',
        to: `/trends?indicator=${INDICATOR.id}#een`,
        detail: 'Onderzoek. Bewijskracht: zwak.',
        isExample: true,
      },
    ]);
  });

  it('leads from the overview to the figure', () => {
    expect(compute({})?.crumbs.map(({ to }) => to)).toEqual(['/', '/thema', '/thema/digitaal', null]);
  });

  it('says for which areas there is a figure, and leads to the nearest', () => {
    const model = compute({ area: 'stad', core: only(['region', 'district']) });
    expect(model?.noLevel).toEqual({
      title: 'Cybercrime: geen cijfer voor stad',
      text: 'Dit cijfer wordt bijgehouden voor de regio en de districten.',
      link: { name: 'Bekijk het cijfer van oost', to: '/indicator/cybercrime?gebied=oost' },
    });
  });

  it('says that a figure of the region alone has no districts', () => {
    expect(compute({ core: only(['region']) })?.onlyRegion).toContain('alleen voor de hele regio');
    expect(compute({})?.onlyRegion).toBeNull();
  });

  it.each([
    ['no series', [makeObservation('2019', 22)], 'Er is alleen een jaarcijfer'],
    ['no figure', [], 'Er is nog geen cijfer'],
    ['a small count', [makeObservation('2019', null, { reason: 'small' })], 'Het cijfer van regio is minder dan 5'],
    ['a secret', [makeObservation('2019', null, { reason: 'secret' })], 'Het cijfer van regio is geheim'],
  ] as const)('has words in the place of the chart: %s', (_, years, title) => {
    expect(compute({ series: [series('regio', years)] })?.main.gap?.title).toBe(title);
  });

  it('names the parts only where the row holds both', () => {
    const whole = makeObservation('2019', 13, { numerator: 28, denominator: 215 });
    const half = makeObservation('2019', 13, { numerator: 28 });
    expect(compute({ series: [series('regio', [whole])] })?.main.aside).toEqual(['in 2019: 28 van 215']);
    expect(compute({ series: [series('regio', [half])] })?.main.aside).toEqual(['in 2019']);
  });

  it('shows the districts to the region and to a district, not to a municipality', () => {
    const all = [series('oost', [makeObservation('2019', 12)]), series('west', [makeObservation('2019', 9)])];
    expect(compute({ series: all })?.districts?.districts.map(({ figure }) => figure.value)).toEqual(['12', '9']);
    const own = compute({ area: 'oost', series: all })?.districts?.districts;
    expect(own?.map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
    expect(compute({ area: 'stad', series: all })?.districts).toBeNull();
  });

  it('draws the region behind shares, never behind counts', () => {
    const quarters = [makeObservation('2019-K3', 4), makeObservation('2019-K4', 5)];
    const all = [series('regio', [], quarters), series('oost', [], quarters)];
    const share = { indicators: [{ ...INDICATOR, kind: 'share', unit: '%' } as const] };
    expect(compute({ series: all })?.districts?.behind).toBeNull();
    expect(compute({ series: all, core: share })?.districts?.behind?.area.id).toBe('regio');
  });

  it('counts on the map what is hidden, and repeats it among the qualities', () => {
    const model = compute({ series: [series('stad', [makeObservation('2019', null, { reason: 'small' })])] });
    expect(model?.municipalities?.title).toBe('Van geen enkele gemeente is het cijfer te tonen');
    const quality = model?.about.quality.find(({ label }) => label === 'Kleine aantallen');
    expect(quality).toEqual({ label: 'Kleine aantallen', text: '1 van 1 gemeenten niet getoond', isGood: false });
  });

  it('says in the place of a funnel why there is none, and keeps the heading of the map', () => {
    const model = compute({
      series: [series('regio', [makeObservation('2019', 9)]), series('stad', [makeObservation('2019', 9)])],
    });
    expect(model?.municipalities?.funnel).toBeNull();
    expect(model?.municipalities?.noFunnel).toMatch(/inwoners|vergelijken|vijf gemeenten/);
    expect(model?.municipalities?.heading).toBe(model?.municipalities?.title);
  });

  it('shows texts of the indicator itself; of another programme only the title', () => {
    const own = makeLetter('eigen', { indicators: ['cybercrime'] });
    const other = makeLetter('ander', { indicators: ['cybercrime'], programme: 'elders', title: 'Anders' });
    const model = compute({ theme: { letters: [own, makeLetter('geen')] }, core: { content: [own, other] } });
    expect(model?.forms.letters.item?.letter.id).toBe('eigen');
    expect(model?.forms.letters.others).toEqual([{ id: 'ander', title: 'Anders', to: '/thema/elders?vorm=letters' }]);
    expect(model?.forms.story.gap.title).toBe('Nog geen verhaal bij dit cijfer');
  });

  it('leaves out a drawing of another indicator, whose figures are not here', () => {
    const drawing = { type: 'target', indicator: 'iets-anders', period: '2019' } as const;
    const picture = makePicture('doel', { indicators: ['cybercrime'], drawing });
    expect(compute({ theme: { pictures: [picture] } })?.forms.picture.item).toBeNull();
  });

  it('keeps what arrived: texts without figures, figures without texts', () => {
    expect(compute({ series: null })?.main.gap?.title).toBe('Het cijfer is niet opgehaald');
    expect(compute({ theme: null })?.forms.letters.gap.title).toBe('Niet opgehaald');
  });

  it('says in the block what is wrong in its own file, and not of another area', () => {
    const issue = { code: 'x', path: 'cijfers/regio.csv', place: 'rij 2', value: '', message: 'Geen getal.' };
    expect(compute({ core: { issues: [issue] } })?.main.fault).toBe('cijfers/regio.csv rij 2: Geen getal.');
    expect(compute({ area: 'oost', core: { issues: [issue] } })?.main.fault).toBeNull();
    const other = { ...issue, indicator: 'iets-anders' };
    expect(compute({ core: { issues: [other] } })?.main.fault).toBeNull();
  });
});
