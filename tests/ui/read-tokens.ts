import { readFileSync } from 'node:fs';

export type Scheme = 'light' | 'dark';
export type Tokens = ReadonlyMap<string, Readonly<Record<Scheme, string>>>;

const TOKENS = new URL('../../src/styles/tokens.css', import.meta.url);
/** A rule that begins with the selector; others may share it. */
const BLOCK = (selector: string) =>
  new RegExp(`(?:^|\\n)${selector.replace(/[[\]]/g, '\\$&')}(?:,[^{]*)? \\{([^}]*)\\}`);
const COLOUR = /--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|var\(--([\w-]+)\));/g;

/** The colours of tokens.css as text; with 'groot' those of the big screen over them. */
export function readTokens(screen: 'gewoon' | 'groot' = 'gewoon'): Tokens {
  const css = readFileSync(TOKENS, 'utf8');
  const tokens = new Map<string, Readonly<Record<Scheme, string>>>();
  for (const selector of screen === 'gewoon' ? [':root'] : [':root', '[data-scherm="groot"]']) {
    for (const [, name, light, dark, alias] of BLOCK(selector).exec(css)?.[1]?.matchAll(COLOUR) ?? []) {
      const value = alias === undefined ? { light: light!, dark: dark! } : tokens.get(alias);
      if (value !== undefined) tokens.set(name!, value);
    }
  }
  return tokens;
}
