import { describe, expect, it } from 'vitest';
import { computeThemesModel } from '../../../src/pages/thema/themes-model.ts';
import { makeAreaView, makeCore, makeProgramme } from './theme-factory.ts';

describe('computeThemesModel', () => {
  const project = makeProgramme({ id: 'vis', kind: 'project' });

  it('parts programmes from projects and falls back on the tagline', () => {
    const model = computeThemesModel(
      makeCore({ programmes: [makeProgramme(), project] }),
      makeAreaView(),
      'regio',
      '2019-K4',
    );
    expect(model?.programmes.map(({ programme }) => programme.id)).toEqual(['digitaal']);
    expect(model?.projects.map(({ programme }) => programme.id)).toEqual(['vis']);
    expect(model?.projects[0]).toMatchObject({ lead: 'Beter beschermen.', tagline: null });
    expect(model?.headline).toBe('Geen van de twee thema’s is in alle vijf vormen te zien.');
  });

  it('is null for an area that there is not', () => {
    expect(computeThemesModel(makeCore(), makeAreaView(), 'onbekend', '2019-K4')).toBeNull();
  });
});
