import { describe, expect, it } from 'vitest';
import { parsePlace, withPlace } from '../../../src/pages/presenteren/present-address.ts';
import {
  type PresentedScreen,
  parsePresented,
  toPresentedAddress,
} from '../../../src/pages/presenteren/presented-screen.ts';

describe('parsePlace', () => {
  it.each([
    ['', { index: 0, form: 'dialogue' }],
    ['punt=3&vorm=beeld', { index: 2, form: 'picture' }],
    ['punt=0', { index: 0, form: 'dialogue' }],
    ['punt=-2&vorm=onzin', { index: 0, form: 'dialogue' }],
    ['punt=1.5', { index: 0, form: 'dialogue' }],
  ])('%s', (search, place) => {
    expect(parsePlace(search)).toEqual(place);
  });
});

describe('withPlace', () => {
  it('keeps the rest and leaves out what is usual', () => {
    const search = withPlace('van=%2F&punt=3&vorm=beeld', { index: 0, form: 'dialogue' });
    expect(search).toBe('van=%2F');
    expect(parsePlace(withPlace('van=%2F', { index: 4, form: 'story' }))).toEqual({ index: 4, form: 'story' });
  });
});

describe('parsePresented', () => {
  it.each<[string | null, PresentedScreen, string]>([
    ['/', { type: 'overview' }, '/'],
    ['/thema/vis', { type: 'theme', id: 'vis' }, '/thema/vis'],
    ['/indicator/vis-gemeenten', { type: 'indicator', id: 'vis-gemeenten' }, '/indicator/vis-gemeenten'],
    ['/gebied/almere', { type: 'area' }, '/gebied/almere'],
    [null, { type: 'overview' }, '/'],
    ['https://elders.example/', { type: 'overview' }, '/'],
    ['//elders.example/thema/x', { type: 'overview' }, '/'],
    ['/thema/../beheer', { type: 'overview' }, '/'],
    ['javascript:alert(1)', { type: 'overview' }, '/'],
  ])('%s', (address, screen, back) => {
    expect(parsePresented(address)).toEqual(screen);
    expect(toPresentedAddress(screen, 'almere')).toBe(back);
  });
});
