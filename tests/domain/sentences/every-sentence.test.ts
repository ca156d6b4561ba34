import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/reading.ts';
import { writeAreaHeadline, writeAreaLead } from '../../../src/domain/sentences/area-headline.ts';
import { writeChartConclusion } from '../../../src/domain/sentences/chart-conclusion.ts';
import { writeHeadline } from '../../../src/domain/sentences/headline.ts';
import { writeLead } from '../../../src/domain/sentences/lead.ts';
import { writeMethodNote } from '../../../src/domain/sentences/method-note.ts';
import { writeReason } from '../../../src/domain/sentences/reason.ts';
import { writeSignalText, writeSignalTitle } from '../../../src/domain/sentences/signal-sentence.ts';
import { writeAssuranceAnswer, writeVariationAnswer } from '../../../src/domain/sentences/variation-answer.ts';
import { makeFigure, makeReading, makeSeries, makeTarget } from '../reading-factory.ts';

const value = fc.option(fc.integer({ min: 0, max: 20_000 }));
const side = fc.constantFrom('high', 'low', null);
const readings = fc
  .record({
    now: value,
    before: fc.option(fc.integer({ min: 1, max: 20_000 })),
    values: fc.array(value, { maxLength: 24 }),
    limits: fc.constantFrom<[number | null, number, number | null]>([-5, 50, 105], [30, 50, 70], [null, 50, null]),
    rule: fc.constantFrom('beyond-limit', 'trend', 'two-of-three', 'shift', null),
    side,
    variation: fc.constantFrom('common', 'improvement', 'concern', 'neutral-high', 'neutral-low', null),
    assurance: fc.constantFrom('pass', 'fail', 'hit-or-miss', null),
    limitation: fc.constantFrom('no-series', 'too-few', 'trial', 'flat', 'small-counts', 'hidden', null),
    target: fc.option(fc.integer({ min: 0, max: 500 })),
    year: fc.constantFrom('2019', '2020'),
    unit: fc.constantFrom('%', 'misdrijven', 'weken'),
    plural: fc.boolean(),
    whole: fc.option(fc.integer({ min: 1, max: 39 })),
  })
  .map(
    (each): Reading =>
      makeReading(
        { unit: each.unit, plural: each.plural },
        makeFigure({ now: each.now, before: each.before }),
        makeSeries(each),
        {
          variation: each.variation,
          assurance: each.target === null ? null : each.assurance,
          limitation: each.limitation,
          whole: each.whole,
          target: each.target === null ? null : makeTarget(each.target, { period: each.year }),
          quarterTarget: each.target === null ? null : each.target / 4,
          targetReached:
            each.target === null || each.now === null || each.year === '2020' ? null : each.now >= each.target,
        },
      ),
  );

function everySentence(reading: Reading): string[] {
  return [
    ...writeHeadline([reading]),
    writeLead([reading]),
    writeSignalTitle(reading),
    writeSignalText(reading),
    writeReason(reading),
    ...Object.values(writeVariationAnswer(reading)),
    ...Object.values(writeAssuranceAnswer(reading)),
    writeMethodNote(reading),
    writeChartConclusion(reading),
    writeAreaHeadline(reading.area, [reading], [reading]),
    writeAreaLead([reading]),
  ];
}

describe('every sentence', () => {
  it('is whole, whatever is missing from a reading', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        for (const text of everySentence(reading)) {
          expect(text).not.toMatch(/undefined|null|NaN|Infinity| {2}| \.|\.\.|^\s*$/);
          expect(text).not.toContain('gelijk gebleven');
        }
        expect(writeReason(reading).length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 1000 },
    );
  });

  it('claims no rise or fall of the year without a signal', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const quiet = { ...reading, variation: reading.variation === null ? null : ('common' as const) };
        const claims = [...writeHeadline([quiet]), writeLead([quiet]), writeAreaHeadline(quiet.area, [quiet], [])].join(
          ' ',
        );
        expect(claims).not.toMatch(/verdubbeld|verdrie|vervier|gehalveerd|helft|steeg|stegen|daald|meer|minder/);
      }),
    );
  });

  it('changes when the figure changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9000 }), fc.integer({ min: 100, max: 9000 }), (first, second) => {
        fc.pre(first !== second);
        const write = (now: number) => {
          const reading = makeReading({}, makeFigure({ now, before: 99 }));
          return [writeLead([reading]), writeReason(reading), writeChartConclusion(reading)];
        };
        for (const [index, text] of write(first).entries()) expect(text).not.toBe(write(second)[index]);
      }),
    );
  });
});
