import AxeBuilder from '@axe-core/playwright';
import type { Page } from '../support/test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe could not decide by itself and a person has looked at. Anything else that is incomplete is a failure. */
const REVIEWED: readonly { readonly rule: string; readonly html: RegExp; readonly why: string }[] = [
  {
    rule: 'color-contrast',
    html: /^<(?:text|tspan)\b/,
    why: 'axe does not see what is painted behind a text in a drawing; A7 measures it there',
  },
  { rule: 'color-contrast', html: /^<kbd\b/, why: 'an arrow on a key is no letter to axe; A7 measures it' },
  {
    rule: 'color-contrast',
    html: /vergroot een vorm/,
    why: 'the bar that stays at the bottom lies over the page, with a ground of its own; A7 measures it',
  },
  {
    rule: 'th-has-data-cells',
    html: /^<table\b/,
    why: 'the heads of groups span all columns, and the first column holds the heads of the rows: A3 checks the scopes',
  },
];

/** Violations and unreviewed doubts as "violation rule: selector"; with a part, only what is in it and stands with it. */
export async function audit(page: Page, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(TAGS);
  const { violations, incomplete } = await (part ? builder.include(part) : builder).analyze();
  const toLines = (results: typeof violations, kind: string) =>
    results.flatMap(({ id, nodes }) =>
      nodes.map((node) => ({
        id,
        html: node.html,
        text: `${kind} ${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? node.all[0]?.message ?? ''}`,
      })),
    );
  const doubts = toLines(incomplete, 'doubt').filter(
    ({ id, html }) => !REVIEWED.some((seen) => seen.rule === id && seen.html.test(html)),
  );
  return [...toLines(violations, 'violation'), ...doubts].map(({ text }) => text);
}
