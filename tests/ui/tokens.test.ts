import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hex } from 'wcag-contrast';
import { readTokens, type Scheme, type Tokens } from './read-tokens.ts';

const tokens = readTokens();
const big = readTokens('groot');

function contrast(of: Tokens, scheme: Scheme, front: string, back: string): number {
  return hex(of.get(front)![scheme], of.get(back)![scheme]);
}

// Token; the contrast that vormgeving promises in light and in dark.
const ON_BG = [
  ['lijn2', 4.0, 5.5],
  ['ink', 16.5, 17.3],
  ['ink2', 9.1, 11.9],
  ['ink3', 6.2, 8.1],
  ['cijfers', 11.1, 7.8],
  ['letters', 8.4, 7.0],
  ['dialoog', 5.5, 5.8],
  ['beeld', 5.3, 13.7],
  ['verhaal', 5.7, 13.3],
  ['zorg', 3.9, 8.8],
  ['zorg-tekst', 6.3, 8.8],
  ['gunstig', 5.6, 8.8],
  ['gunstig-tekst', 7.2, 8.8],
  ['gewoon', 4.9, 8.9],
  ['district-flevoland', 12.3, 5.0],
  ['district-gooi-en-vechtstreek', 5.6, 6.8],
  ['district-oost-utrecht', 3.8, 14.9],
  ['district-utrecht-stad', 3.5, 10.6],
  ['district-west-utrecht', 11.8, 5.7],
] as const;
const ON_FIELD = [
  ['lijn2', 3.6, 4.8],
  ['ink', 15.0, 15.0],
  ['ink2', 8.2, 10.3],
  ['ink3', 5.6, 7.0],
] as const;

describe('tokens: contrast as promised', () => {
  it.each(ON_BG)('%s on the page', (name, light, dark) => {
    expect(contrast(tokens, 'light', name, 'bg')).toBeCloseTo(light, 1);
    expect(contrast(tokens, 'dark', name, 'bg')).toBeCloseTo(dark, 1);
  });

  it.each(ON_FIELD)('%s on a field', (name, light, dark) => {
    expect(contrast(tokens, 'light', name, 'veld')).toBeCloseTo(light, 1);
    expect(contrast(tokens, 'dark', name, 'veld')).toBeCloseTo(dark, 1);
  });

  it.each([
    ['klasse-1', 13.3],
    ['klasse-2', 8.5],
    ['klasse-3', 4.7],
    ['klasse-4', 13.3],
  ] as const)('text on %s', (name, light) => {
    expect(contrast(tokens, 'light', `${name}-tekst`, name)).toBeCloseTo(light, 1);
  });

  it.each([
    ['ink', 18.6, 18.6],
    ['ink2', 11.4, 13.5],
    ['lijn2', 5.4, 7.1],
    ['zorg', 4.6, 8.8],
  ] as const)('big screen: %s', (name, light, dark) => {
    expect(contrast(big, 'light', name, 'bg')).toBeCloseTo(light, 1);
    expect(contrast(big, 'dark', name, 'bg')).toBeCloseTo(dark, 1);
  });
});

const SCHEMES = ['light', 'dark'] as const;
const FIELDS = ['bg', 'veld', 'veld2', 'band'];
const FORMS = ['cijfers', 'letters', 'dialoog', 'beeld', 'verhaal'];
const SIGNALS = ['zorg', 'gunstig', 'gewoon', 'neutraal'];

describe.each(SCHEMES)('tokens: floors in %s', (scheme) => {
  it.each(FIELDS.flatMap((field) => ['ink', 'ink2', 'ink3'].map((text) => [text, field])))(
    'text %s on %s is at least 4.5',
    (text, field) => expect(contrast(tokens, scheme, text!, field!)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(FORMS.flatMap((form) => ['ink', 'ink2', 'ink3', 'bg'].map((text) => [text, form])))(
    '%s and form %s: words on its tint 4.5, its sign on its own disc 4.5',
    (text, form) => {
      const back = text === 'bg' ? form! : `${form}-tint`;
      expect(contrast(tokens, scheme, text!, back)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(FORMS)('form colour %s stands out from its own tint', (form) => {
    expect(contrast(tokens, scheme, form, `${form}-tint`)).toBeGreaterThanOrEqual(3);
  });

  it.each(SIGNALS.flatMap((signal) => ['bg', 'veld', 'band'].map((field) => [signal, field])))(
    'mark %s on %s is at least 3',
    (signal, field) => expect(contrast(tokens, scheme, signal!, field!)).toBeGreaterThanOrEqual(3),
  );

  it.each(['zorg', 'gunstig', 'neutraal'])('words in %s reach 4.5, on its own tint too', (signal) => {
    expect(contrast(tokens, scheme, `${signal}-tekst`, 'bg')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens, scheme, `${signal}-tekst`, `${signal}-vlak`)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['klasse-1', 'klasse-2', 'klasse-3', 'klasse-4'])('text in a tile of %s is at least 4.5', (name) => {
    expect(contrast(tokens, scheme, `${name}-tekst`, name)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['bg', 'veld', 'veld2'])('edges of controls on %s are at least 3', (field) => {
    expect(contrast(tokens, scheme, 'lijn2', field)).toBeGreaterThanOrEqual(3);
  });

  it.each(['ink', 'ink2', 'ink3'])('big screen: %s is at least 7', (text) => {
    expect(contrast(big, scheme, text, 'bg')).toBeGreaterThanOrEqual(7);
  });

  it('the neutral signal is at least 4.5', () => {
    expect(contrast(tokens, scheme, 'neutraal', 'bg')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('tokens: use', () => {
  const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

  it('no letter is smaller than 13 px', () => {
    const sizes = [...css.matchAll(/--letter-[\w-]+: (?:clamp\()?([\d.]+)rem/g)].map(([, size]) => Number(size) * 16);
    expect(sizes.length).toBeGreaterThan(8);
    expect(Math.min(...sizes)).toBe(13);
  });

  it('every colour has a value for light and for dark', () => {
    expect(css.match(/: #\w+/g)).toBeNull();
  });
});

describe('tokens: names', () => {
  const root = new URL('../../src/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(css|tsx?)$/.test(file));
  const text = files.map((file) => readFileSync(new URL(file, root), 'utf8')).join('\n');

  it('every token that is used exists: an unknown name draws nothing and says nothing', () => {
    const defined = new Set([...text.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name));
    const used = new Set([...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
    expect(used.size).toBeGreaterThan(40);
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
  });
});
