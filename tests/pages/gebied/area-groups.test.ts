import { describe, expect, it } from 'vitest';
import type { MissingReason } from '../../../src/domain/observation.ts';
import type { Attention } from '../../../src/domain/reading.ts';
import { countAttention, groupReadings } from '../../../src/pages/gebied/area-groups.ts';
import { makeBurgernet, makeCybercrime, makeFigure, makeReading } from '../../domain/reading-factory.ts';
import { makeCore } from './area-factory.ts';

const named = (name: string, attention: Attention) => makeReading({ id: name, name, programme: 'vis' }, { attention });
const absent = (reason: MissingReason) =>
  makeReading({}, makeFigure({ now: null, changes: { reason } }), { attention: 'no-figure' });
const names = (sort: 'gesprek' | 'programma' | 'naam', readings: Parameters<typeof groupReadings>[0]) =>
  groupReadings(readings, sort, makeCore()).map((group) => [
    group.title,
    group.readings.map(({ indicator }) => indicator.name),
  ]);

describe('groupReadings', () => {
  it('puts what asks for talk first, concern before a target out of reach', () => {
    expect(names('gesprek', [named('b', 'on-course'), makeBurgernet(), makeCybercrime()])).toEqual([
      ['Bespreken', ['Geregistreerde cybercrime', 'Succespercentage van Burgernet-acties']],
      ['Op koers', ['b']],
    ]);
  });

  it('sorts by name in one list without a title', () => {
    expect(names('naam', [named('é', 'follow'), named('z', 'discuss'), named('d', 'follow')])).toEqual([
      [null, ['d', 'é', 'z']],
    ]);
  });

  it.each<[MissingReason[], string]>([
    [['unknown'], 'nog geen cijfer'],
    [['small', 'secret'], 'niet getoond'],
    [['small', 'unknown'], 'geen cijfer'],
  ])('%j is called %s', (reasons, label) => {
    expect(countAttention(reasons.map(absent)).at(-1)).toEqual({
      attention: 'no-figure',
      count: reasons.length,
      label,
    });
  });
});
