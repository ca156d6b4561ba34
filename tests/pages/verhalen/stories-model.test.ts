import { describe, expect, it } from 'vitest';
import { computeStories, writeStoriesHeadline } from '../../../src/pages/verhalen/stories-model.ts';
import { writeConsent } from '../../../src/pages/verhalen/story-model.ts';
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

describe('writeStoriesHeadline', () => {
  it.each([
    [0, 'Er is nog geen verhaal bij de cijfers'],
    [1, 'Eén verhaal bij de cijfers'],
    [6, 'Zes verhalen bij de cijfers'],
  ])('%i', (count, headline) => {
    expect(writeStoriesHeadline(count)).toBe(headline);
  });
});

describe('writeConsent', () => {
  it('says who, when, what for and until when', () => {
    const consent = { by: 'Anja', date: '2020-02-10', purpose: 'Publicatie hier', until: '2022-02-10' };
    expect(writeConsent({ consent })).toBe(
      'Toestemming van Anja, op 10 februari 2020. Doel: publicatie hier, tot 10 februari 2022.',
    );
  });
});
