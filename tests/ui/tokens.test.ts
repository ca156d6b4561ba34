import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hex } from 'wcag-contrast';
import { readTokens, type Scheme, type Tokens } from './read-tokens.ts';

const tokens = readTokens();
const big = readTokens('groot');

function contrast(of: Tokens, scheme: Scheme, front: string, back: string): number {
  return hex(of.get(front)![scheme], of.get(back)![scheme]);
}

function isRounded(ratio: number, promised: number) {
  expect(Math.abs(ratio - promised)).toBeLessThanOrEqual(0.06);
}

// Token; promised contrast in light on bg and veld, in dark on bg and veld; null = vormgeving names none.
const PROMISES: readonly [string, number, number | null, number, number | null][] = [
  ['lijn2', 4.0, 3.6, 5.5, 4.8],
  ['ink', 16.5, 15.0, 17.3, 15.0],
  ['ink2', 9.1, 8.2, 11.9, 10.3],
  ['ink3', 6.2, 5.6, 8.1, 7.0],
  ['cijfers', 11.1, null, 7.8, null],
  ['letters', 8.4, null, 7.0, null],
  ['dialoog', 5.5, null, 5.8, null],
  ['beeld', 5.3, null, 13.7, null],
  ['verhaal', 5.7, null, 13.3, null],
  ['zorg', 3.9, null, 8.8, null],
  ['zorg-tekst', 6.3, null, 8.8, null],
  ['gunstig', 5.6, null, 8.8, null],
  ['gunstig-tekst', 7.2, null, 8.8, null],
  ['gewoon', 4.9, null, 8.9, null],
  ['district-flevoland', 12.3, null, 5.0, null],
  ['district-gooi-en-vechtstreek', 5.6, null, 6.8, null],
  ['district-oost-utrecht', 3.8, null, 14.9, null],
  ['district-utrecht-stad', 3.5, null, 10.6, null],
  ['district-west-utrecht', 11.8, null, 5.7, null],
];

describe('tokens: contrast as promised', () => {
  it.each(PROMISES)('%s', (name, light, lightField, dark, darkField) => {
    isRounded(contrast(tokens, 'light', name, 'bg'), light);
    isRounded(contrast(tokens, 'dark', name, 'bg'), dark);
    if (lightField !== null) isRounded(contrast(tokens, 'light', name, 'veld'), lightField);
    if (darkField !== null) isRounded(contrast(tokens, 'dark', name, 'veld'), darkField);
  });

  it.each([
    ['klasse-1', 13.3],
    ['klasse-2', 8.5],
    ['klasse-3', 4.7],
    ['klasse-4', 13.3],
  ] as const)('text on %s', (name, light) => {
    isRounded(contrast(tokens, 'light', `${name}-tekst`, name), light);
  });

  it.each([
    ['ink', 18.6, 18.6],
    ['ink2', 11.4, 13.5],
    ['lijn2', 5.4, 7.1],
    ['zorg', 4.6, 8.8],
  ] as const)('big screen: %s', (name, light, dark) => {
    isRounded(contrast(big, 'light', name, 'bg'), light);
    isRounded(contrast(big, 'dark', name, 'bg'), dark);
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
