import { describe, expect, it } from 'vitest';
import { computeProgress, writeGoal } from '../../../src/pages/actieagenda/action-progress.ts';
import { computeActionRow } from '../../../src/pages/actieagenda/action-row.ts';
import { computeActionRichness, computeActionTalk } from '../../../src/pages/actieagenda/action-talk.ts';
import { makeAction } from '../../domain/action-factory.ts';
import { makeProgramme } from '../../domain/programme-factory.ts';
import { AREAS, makeBase, makeCore, makeDialogue, makeIndicator, makeReading } from './agenda-factory.ts';

describe('computeProgress', () => {
  const share = makeReading(makeIndicator('succes'), 11.6);
  const weeks = makeReading(makeIndicator('duur', { unit: 'weken', kind: 'mean' }), 6);
  const count = makeReading(makeIndicator('tal', { unit: 'inzetten', kind: 'count' }), 7);
  it.each([
    [
      'what was counted',
      makeAction('a', { progress: { value: 2, of: 10 }, goal: { value: 10, unit: 'keer' } }),
      [],
      '2 van 10 keer',
    ],
    ['a share with its goal', makeAction('a', { goal: { value: 14, unit: '%' } }), [share], '11,6%; 2019, doel 14%'],
    [
      'a mean with its unit',
      makeAction('a', { goal: { value: 4, unit: 'weken' } }),
      [share, weeks],
      '6,0 weken; 2019, doel 4',
    ],
    ['no count of an earlier year', makeAction('a', { goal: { value: 8, unit: 'inzetten' } }), [count], null],
    ['no figure without a goal', makeAction('a'), [share], null],
    [
      'no missing value',
      makeAction('a', { goal: { value: 14, unit: '%' } }),
      [makeReading(makeIndicator('x'), null)],
      null,
    ],
  ])('shows %s', (_, action, readings, words) => {
    const progress = computeProgress(action, readings);
    const text = progress?.type === 'figure' ? `${progress.value}; ${progress.note}` : (progress?.name ?? null);
    expect(text).toBe(words);
  });
});

describe('writeGoal', () => {
  it.each([
    [null, null],
    [{ value: 14, unit: '%' }, '14%'],
    [{ value: 39, unit: 'gemeenten' }, '39 gemeenten'],
  ])('%o is %s', (goal, words) => {
    expect(writeGoal(makeAction('a', { goal }))).toBe(words);
  });
});

describe('computeActionTalk', () => {
  const content = [
    makeDialogue('over-x', { indicators: ['x'], programme: 'vis' }),
    makeDialogue('ook-x', { indicators: ['x', 'y'] }),
    makeDialogue('in-oost', { indicators: ['x'], area: 'oost' }),
    makeDialogue('later', { indicators: ['x'], period: '2020-K1' }),
    makeDialogue('brief', { indicators: ['x'], form: 'letters' }),
  ];
  const base = makeBase([], { core: makeCore({ content }) });
  it('counts the dialogues about its indicators in the area and by the period', () => {
    const action = makeAction('Vuistregels', { indicators: ['x'] });
    expect(computeActionTalk(action, base)).toEqual({
      count: '2',
      label: '2 gesprekken over Vuistregels',
      to: '/thema/zorg?vorm=dialoog',
    });
    const [, oost] = AREAS;
    expect(oost && computeActionTalk(action, { ...base, area: oost })?.count).toBe('3');
  });
  it('takes those of the programme for an action without indicators', () => {
    expect(computeActionTalk(makeAction('a', { programme: 'vis' }), base)?.label).toBe('1 gesprek over a');
    expect(computeActionTalk(makeAction('a', { programme: 'ondermijning' }), base)).toBeNull();
  });
});

describe('computeActionRichness', () => {
  const reading = makeReading(makeIndicator('x'), 3);
  const core = makeCore({
    programmes: [makeProgramme('zorg', { indicators: ['x'] })],
    content: [makeDialogue('d', { indicators: ['y'] })],
  });
  const base = makeBase([], { core, readings: [reading] });
  it('joins the forms of all its indicators', () => {
    const richness = computeActionRichness(makeAction('a', { indicators: ['x', 'y'] }), base);
    expect(richness).toMatchObject({ figures: 'present', dialogue: 'present', picture: 'missing' });
    const one = computeActionRichness(makeAction('a', { indicators: ['y'] }), base);
    expect(one).toMatchObject({ figures: 'missing', dialogue: 'present' });
  });
  it('is that of the programme without indicators, and unknown without figures', () => {
    expect(computeActionRichness(makeAction('a'), base)).toMatchObject({ figures: 'present', dialogue: 'present' });
    expect(computeActionRichness(makeAction('a'), { ...base, readings: null })).toBeNull();
  });
});

describe('computeActionRow', () => {
  it('says where an action is, which objective it has and what it is linked to', () => {
    const base = makeBase([], { core: makeCore({ indicators: [makeIndicator('x'), makeIndicator('y')] }) });
    const action = makeAction('a', { areas: ['oost', 'west'], objective: 'B', indicators: ['y', 'weg'] });
    const row = computeActionRow(action, base, 'a');
    expect([row.where, row.objective, row.links.map(({ id }) => id)]).toEqual(['oost en west', 'doel B', ['y']]);
    expect(computeActionRow(makeAction('b'), base, null)).toMatchObject({ where: 'Hele regio', objective: null });
  });
});
