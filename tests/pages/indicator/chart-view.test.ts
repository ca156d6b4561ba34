import { describe, expect, it } from 'vitest';
import { addQuarters } from '../../../src/domain/period-math.ts';
import { computeIndicatorModel } from '../../../src/pages/indicator/indicator-model.ts';
import { parseViewChoice, withViewChoice } from '../../../src/pages/indicator/view-choice.ts';
import { makeIndicator, makeObservation } from '../../domain/reading-factory.ts';
import { makeCore, makeProgramme, makeThemeView } from '../thema/theme-factory.ts';

const INDICATOR = makeIndicator({ programme: 'digitaal', levels: ['region', 'district', 'municipality'] });

function computeModel(search: string, { kind = INDICATOR.kind, base = 20, people = true } = {}) {
  const indicator = { ...INDICATOR, kind };
  const quarters = Array.from({ length: 20 }, (_, index) =>
    makeObservation(addQuarters('2015-K1', index), base + (index % 3), { area: 'regio' }),
  );
  const populations = people ? [{ area: 'regio', date: '2022-01-01', inhabitants: 1000, source: 'CBS' }] : [];
  const model = computeIndicatorModel(
    {
      core: makeCore({ indicators: [indicator], programmes: [makeProgramme()], populations }),
      indicatorView: {
        indicator: indicator.id,
        expectations: [],
        series: [{ indicator: indicator.id, area: 'regio', years: [], quarters }],
      },
      themeView: makeThemeView({}),
      indicator: indicator.id,
      area: 'regio',
      period: '2019-K4',
    },
    parseViewChoice(search),
  );
  return model;
}

const compute = (...input: Parameters<typeof computeModel>) => computeModel(...input)?.view ?? null;

describe('computeChartView', () => {
  it('is the quarterly chart of the reading unless asked otherwise', () => {
    const view = compute('');
    expect(view).toMatchObject({ grain: 'quarter', notice: null, chosen: { grain: 'kwartaal', measure: 'aantal' } });
    expect(view?.grains.map(({ value }) => value)).toEqual(['kwartaal', 'jaar', 'vier-kwartalen']);
    expect(view?.measures.map(({ value }) => value)).toEqual(['aantal', 'per-1000']);
    expect(view?.method).toMatch(/^Methode: XmR/);
  });

  it('follows the address, and says which inhabitants a rate rests on', () => {
    const view = compute('?weergave=vier-kwartalen&maat=per-1000&gebied=regio');
    expect(view).toMatchObject({ grain: 'running', events: [], notice: null });
    expect(view?.reading.quarters.at(-1)?.value).toBeCloseTo(84);
    expect(view?.method).toMatch(/lijn zonder grenzen.*Inwoners op 1 januari 2022\.$/);
  });

  it.each([
    ['?weergave=week', 'De weergave “week” kennen we niet. U ziet: per kwartaal.'],
    ['?maat=euro&weergave=jaar', 'De maat “euro” kennen we niet. U ziet: aantal.'],
  ])('says that it does not know %s', (search, notice) => expect(compute(search)?.notice).toBe(notice));

  it('says that a known view cannot be made of these figures', () => {
    const view = compute('?maat=per-1000', { people: false });
    expect(view?.notice).toBe('De maat “per 1.000 inwoners” is van dit cijfer niet te maken. U ziet: aantal.');
    expect(view?.measures).toEqual([]);
    expect(compute('?weergave=jaar', { kind: 'stock' })?.grains).toEqual([]);
  });

  it('speaks beside the chart of what that draws: no band of four quarters together', () => {
    expect(computeModel('')?.main.howToRead.text).toMatch(/^De grijze band/);
    expect(computeModel('?weergave=vier-kwartalen')?.main.howToRead.text).toMatch(
      /^Elk punt telt vier kwartalen samen/,
    );
    expect(computeModel('?weergave=jaar')?.main.howToRead.text).toMatch(/^Elk punt is een heel jaar/);
  });

  it('offers four quarters together for small counts', () => {
    expect(compute('', { base: 1 })?.offers).toEqual([
      { to: '/indicator/cybercrime?gebied=regio&weergave=vier-kwartalen', label: 'Vier kwartalen samen' },
    ]);
    expect(compute('')?.offers).toEqual([]);
  });
});

describe('withViewChoice', () => {
  it.each([
    ['?gebied=urk', 'weergave', 'jaar', 'gebied=urk&weergave=jaar'],
    ['?weergave=jaar&maat=per-1000', 'weergave', 'kwartaal', 'maat=per-1000'],
    ['?maat=per-1000', 'maat', 'aantal', ''],
  ] as const)('%s, %s=%s', (search, name, value, expected) => {
    expect(withViewChoice(search, name, value)).toBe(expected);
  });
});
