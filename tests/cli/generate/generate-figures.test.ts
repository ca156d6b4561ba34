import loadHighs from 'highs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { areasIn } from '../../../src/cli/generate/areas-in.ts';
import { findExposed, findTold } from '../../../src/cli/generate/find-exposed.ts';
import { type FullFigure, figureKey } from '../../../src/cli/generate/full-figure.ts';
import { type GeneratedFigures, generateFigures } from '../../../src/cli/generate/generate-figures.ts';
import { RECIPES } from '../../../src/cli/generate/generate-full-figures.ts';
import { quartersFrom, REMAINDER, YEARS } from '../../../src/cli/generate/geography.ts';
import { PUBLISHED_FIGURES } from '../../../src/cli/generate/published-figures.ts';
import { readInputs } from '../../../src/cli/generate/read-inputs.ts';
import { readFolder } from '../../../src/cli/read-folder.ts';
import { findRecoverable } from '../../../src/domain/disclosure/find-recoverable.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import type { Quarter, Year } from '../../../src/domain/period.ts';
import { quartersOf } from '../../../src/domain/period-math.ts';

const highs = await loadHighs();
const { geography, indicators } = readInputs(await readFolder('data'));
let made: GeneratedFigures;
let full: Map<string, FullFigure>;
let shown: Map<string, Observation>;

// The audit solves some thousands of small linear programmes.
beforeAll(() => {
  made = generateFigures(highs, geography, indicators);
  full = new Map(made.full.map((figure) => [figureKey(figure), figure]));
  shown = new Map(made.observations.map((row) => [`${row.indicator}|${row.area}|${row.period}`, row]));
}, 180_000);

const kindOf = (id: string) => indicators.find((indicator) => indicator.id === id)?.kind;
const hasQuarters = [...new Set(RECIPES.map(({ indicator }) => indicator)), 'burgernet-treffers'];

/** [count, of] of a full figure; [0, 0] where there is no row, as nothing was counted there. */
function countsOf(indicator: string, area: string, period: Year | Quarter): [number, number] {
  const figure = full.get(figureKey({ indicator, area, period }));
  return [figure?.count ?? 0, figure?.of ?? 0];
}

function sumOf(counts: readonly [number, number][]): [number, number] {
  return counts.reduce(([count, of], [more, moreOf]) => [count + more, of + moreOf], [0, 0]);
}

function isEqual([count, of]: readonly [number, number], [other, otherOf]: readonly [number, number]): boolean {
  return count === other && of === otherOf;
}

describe('generateFigures: before anything is hidden', () => {
  it('has 20 quarters of at least 14 indicators for every district and every municipality', () => {
    const complete = indicators.filter(({ id }) =>
      quartersFrom('2015-K1').every((period) =>
        areasIn(geography, period)
          .filter((area) => area !== REMAINDER)
          .every(
            (area) => full.has(figureKey({ indicator: id, area, period })) && shown.has(`${id}|${area}|${period}`),
          ),
      ),
    );
    expect(complete.length).toBeGreaterThanOrEqual(14);
  });

  it.each(hasQuarters)('%s: districts add up to the region and municipalities to their district', (indicator) => {
    const wholes = [...YEARS, ...quartersFrom('2015-K1')].flatMap((period) => [
      { whole: geography.region, parts: geography.districts, period },
      ...geography.districts.map((whole) => {
        return { whole, parts: geography.placesIn(whole, period).map(({ id }) => id), period };
      }),
    ]);
    const wrong = wholes.filter(({ whole, parts, period }) => {
      return !isEqual(
        countsOf(indicator, whole, period),
        sumOf(parts.map((part) => countsOf(indicator, part, period))),
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(hasQuarters)('%s: quarters add up to the year in every area; a stock takes the last', (indicator) => {
    const isStock = kindOf(indicator) === 'stock';
    const years = YEARS.flatMap((year) => areasIn(geography, year).map((area) => ({ year, area })));
    const wrong = years.filter(({ year, area }) => {
      const quarters = isStock ? quartersOf(year).slice(3) : quartersOf(year);
      return !isEqual(
        countsOf(indicator, area, year),
        sumOf(quarters.map((quarter) => countsOf(indicator, area, quarter))),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('divides exactly what each recipe gives the region', () => {
    const wrong = RECIPES.flatMap((recipe) => {
      if (!('region' in recipe)) return [];
      return quartersFrom(recipe.from).filter((quarter, index) => {
        const given = recipe.region[index];
        const [count, of] = countsOf(recipe.indicator, geography.region, quarter);
        return typeof given === 'number' ? count !== given : count !== given?.[0] || of !== given[1];
      });
    });
    expect(wrong).toEqual([]);
  });

  it.each(PUBLISHED_FIGURES.filter(({ indicator }) => hasQuarters.includes(indicator)))(
    '$indicator $period: the example comes to the published $value',
    ({ indicator, period, value }) => {
      const [count, of] = countsOf(indicator, geography.region, period);
      const valueOf = {
        share: Math.round((1000 * count) / of) / 10,
        mean: count / of,
        count,
        stock: count,
        ratio: count,
      };
      expect(valueOf[kindOf(indicator) ?? 'count']).toBe(value);
    },
  );

  it('has no more above a line than below it', () => {
    const shares = made.full.filter(({ indicator }) => kindOf(indicator) === 'share');
    expect(shares.filter(({ count, of }) => of !== null && count > of)).toEqual([]);
  });

  it('counts a municipality at most once in a stock', () => {
    const stocks = made.full.filter(({ indicator, area }) => {
      return kindOf(indicator) === 'stock' && geography.tree.get(area)?.level === 'municipality';
    });
    expect(stocks.filter(({ count }) => count > 1)).toEqual([]);
  });
});

describe('generateFigures: what is hidden', () => {
  it('leaves no hidden cell that can be worked out', () => {
    const found = made.blocks.flatMap(({ block, hidden }) => {
      const cells = block.cells.map((cell) => ({ ...cell, hidden: hidden.has(cell.key) }));
      return findRecoverable(cells, block.relations).filter((key) => !key.includes(`|${REMAINDER}|`));
    });
    expect(found).toEqual([]);
  });

  it('leaves no range under the threshold and no word that tells a count (audit by linear programming)', () => {
    expect(made.blocks.flatMap(({ block, hidden }) => findExposed(highs, block, hidden))).toEqual([]);
    expect(made.blocks.flatMap(({ block, hidden, silent }) => findTold(highs, block, hidden, silent))).toEqual([]);
  }, 180_000);

  it('shows no count from 1 up to the threshold, in no column', () => {
    const shownCounts = made.observations.flatMap(({ indicator, value, numerator, denominator }) => {
      const threshold = indicators.find(({ id }) => id === indicator)?.disclosureThreshold ?? 0;
      const isCount = kindOf(indicator) === 'count' || kindOf(indicator) === 'stock';
      return (isCount ? [value] : [numerator, denominator]).map((count) => ({ indicator, count, threshold }));
    });
    expect(shownCounts.filter(({ count, threshold }) => count !== null && count > 0 && count < threshold)).toEqual([]);
  });

  it('says "afgeschermd" where "minder dan" would tell the count', () => {
    const silent = made.blocks.flatMap((block) => [...block.silent]);
    const keys = [...silent, ...silent.map((key) => key.replace('burgernet-succespercentage', 'burgernet-treffers'))];
    expect(silent.length).toBeGreaterThan(0);
    expect(keys.filter((key) => shown.get(key)?.reason !== 'withheld')).toEqual([]);
  });

  it('hides the district of Utrecht wherever it hides the municipality, and the other way round', () => {
    const pairs = made.observations.flatMap((row) => {
      const district = row.area === 'utrecht' ? shown.get(`${row.indicator}|utrecht-stad|${row.period}`) : undefined;
      return district === undefined ? [] : [{ municipality: row.value, district: district.value }];
    });
    expect(pairs.length).toBeGreaterThan(300);
    expect(pairs.filter(({ municipality, district }) => municipality !== district)).toEqual([]);
  });

  it('hides a count wherever it hides the share of which it is the numerator', () => {
    const shares = made.observations.filter(({ indicator }) => indicator === 'burgernet-succespercentage');
    const isHidden = ({ reason }: Observation): boolean => reason === 'small' || reason === 'withheld';
    const isOther = (share: Observation): boolean => {
      const hits = shown.get(`burgernet-treffers|${share.area}|${share.period}`);
      return hits === undefined || isHidden(hits) !== isHidden(share);
    };
    expect(shares.filter(isOther)).toEqual([]);
  });

  it('shows every published figure', () => {
    for (const { indicator, period, value, origin } of PUBLISHED_FIGURES) {
      expect(shown.get(`${indicator}|${geography.region}|${period}`)).toMatchObject({
        value,
        origin,
        status: 'final',
        reason: null,
      });
    }
  });

  it('uses all five reasons for an absent value, and 0 as a value', () => {
    const reasons = new Set(made.observations.map(({ reason }) => reason));
    expect([...reasons].sort()).toEqual(['not-applicable', 'secret', 'small', 'unknown', 'withheld', null].sort());
    expect(made.observations.some(({ value }) => value === 0)).toBe(true);
  });
});

describe('generateFigures: what is written', () => {
  it('is what stands in data/cijfers, byte for byte', async () => {
    const different: string[] = [];
    for (const [path, text] of made.files) {
      if (!(await readFile(`data/${path}`)).equals(Buffer.from(text))) different.push(path);
    }
    expect(different).toEqual([]);
  });

  it('marks everything but the published figures as example, and what has the last quarter in it as provisional', () => {
    const examples = made.observations.filter(({ origin }) => origin === 'example');
    const provisional = examples.filter(({ status }) => status === 'provisional').map(({ period }) => period);
    expect(new Set(provisional)).toEqual(new Set(['2019', '2019-K4']));
    const final = examples.filter(({ status }) => status === 'final').map(({ period }) => period);
    expect(final.filter((period) => period === '2019' || period === '2019-K4')).toEqual([]);
    expect(made.observations.length - examples.length).toBe(PUBLISHED_FIGURES.length);
  });
});
