import { describe, expect, it } from 'vitest';
import { kindOfRequest } from '../../src/offline/kind-of-request.ts';

const ORIGIN = 'https://dashboard.nl';
const ask = (path: string, mode = 'cors', method = 'GET') =>
  kindOfRequest({ method, url: new URL(path, ORIGIN).href, mode }, ORIGIN);

describe('kindOfRequest', () => {
  it.each([
    ['/', { kind: 'page', path: '/', isWhole: true }],
    ['/thema/vis', { kind: 'page', path: '/thema/vis', isWhole: true }],
    ['/thema/vis/', { kind: 'page', path: '/thema/vis', isWhole: true }],
    ['/thema/vis?gebied=flevoland', { kind: 'page', path: '/thema/vis', isWhole: false }],
    ['/?publicatie=12', { kind: 'frozen-page' }],
    ['/thema/vis?gebied=flevoland&publicatie=12', { kind: 'frozen-page' }],
    ['/inbed/indicator/x', { kind: 'other' }],
    ['/api/status', { kind: 'other' }],
    ['/data/gebieden.csv', { kind: 'other' }],
    ['/data/beelden/kapper', { kind: 'other' }],
    ['/assets/x.js', { kind: 'other' }],
    ['/sw.js', { kind: 'other' }],
    ['/%E0%A4%A', { kind: 'other' }],
  ])('opens %s as %o', (path, kind) => {
    expect(ask(path, 'navigate')).toEqual(kind);
  });

  it.each([
    ['/assets/basis-x.js', { kind: 'asset' }],
    ['/data/beelden/kapper.svg', { kind: 'picture' }],
    ['/afgeleid/kern.json?pakket=x1', { kind: 'view', packageId: 'x1' }],
    ['/afgeleid/kern.json', { kind: 'other' }],
    ['/data/datapackage.json', { kind: 'other' }],
    ['/api/status', { kind: 'other' }],
    ['/api/live', { kind: 'other' }],
    ['/api/../api/publicaties', { kind: 'other' }],
    ['/assets/../api/status', { kind: 'other' }],
    ['/', { kind: 'other' }],
    ['https://elders.nl/assets/x.js', { kind: 'other' }],
  ])('fetches %s as %o', (path, kind) => {
    expect(ask(path)).toEqual(kind);
  });

  it.each(['POST', 'HEAD', 'PUT', 'DELETE'])('leaves %s to the browser', (method) => {
    expect(ask('/', 'navigate', method)).toEqual({ kind: 'other' });
    expect(ask('/afgeleid/kern.json?pakket=x1', 'cors', method)).toEqual({ kind: 'other' });
  });
});
