import { describe, expect, it } from 'vitest';
import { computeStories } from '../../../src/pages/verhalen/stories-model.ts';
import { readViews } from '../read-views.ts';

const { core } = await readViews('midden-nederland');

describe('computeStories', () => {
  it('lists all stories of the region, newest first, and the programmes without one', () => {
    const { cards, missing } = computeStories(core, 'midden-nederland');
    const dates = cards.map(({ story }) => story.date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(cards.length).toBeGreaterThanOrEqual(6);
    expect(missing.map(({ id }) => id)).toContain('vis');
  });

  it('leaves out what another district tells', () => {
    const stories = computeStories(core, 'flevoland').cards.map(({ story }) => story.area);
    expect(new Set(stories)).toEqual(new Set(['midden-nederland']));
  });
});
