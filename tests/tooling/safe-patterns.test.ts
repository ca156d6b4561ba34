import { checkSync } from 'recheck';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readSources, visitSyntax } from './read-syntax.ts';

const FOLDERS = ['src', 'build'];

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that stands in the code, once: "source/flags" -> the pattern. */
function listPatterns(): Map<string, Pattern> {
  const found = new Map<string, Pattern>();
  for (const { path, text } of FOLDERS.flatMap(readSources)) {
    for (const pattern of readPatterns(text, path)) found.set(`/${pattern.source}/${pattern.flags}`, pattern);
  }
  return found;
}

const LiteralSchema = v.object({ regex: v.object({ pattern: v.string(), flags: v.string() }) });

function readPatterns(text: string, name: string): Pattern[] {
  const found: Pattern[] = [];
  visitSyntax(text, name, (node) => {
    const literal = v.safeParse(LiteralSchema, node);
    if (literal.success) found.push({ source: literal.output.regex.pattern, flags: literal.output.regex.flags });
  });
  return found;
}

/** What an attack costs is counted in characters read: by the clock a busy machine would find weaknesses that are not there. */
const LIMITS = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null, timeout: 110_000 };

/** Why a pattern can take long; null when it cannot. */
function findWeakness({ source, flags }: Pattern): string | null {
  // The flags y and d say where and what, not how long.
  const result = checkSync(source, flags.replaceAll(/[yd]/g, ''), LIMITS);
  return result.status === 'safe' ? null : `/${source}/${flags}: ${result.status}`;
}

describe('regular expressions of the product', () => {
  const patterns = listPatterns();

  test('are found, and a weak one would be', () => {
    expect(patterns.size).toBeGreaterThan(100);
    expect(readPatterns('const a = /^(a+)+$/;', 'a.ts').map(findWeakness)).toEqual(['/^(a+)+$/: vulnerable']);
  });

  // What is checked is the pattern and never a clock: the limit only ends a check that would not end.
  test.each([...patterns])('S20 %s takes no longer than its text', { timeout: 120_000 }, (_name, pattern) => {
    expect(findWeakness(pattern)).toBeNull();
  });
});
