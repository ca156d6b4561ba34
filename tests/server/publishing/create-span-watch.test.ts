import { describe, expect, it } from 'vitest';
import { createSpanWatch } from '../../../src/server/publishing/create-span-watch.ts';
import type { PackageBytes } from '../../../src/server/publishing/prepare-change.ts';
import { encode } from '../../package/small-package.ts';

type Words = Readonly<Record<string, string>>;

/** A package of rows: "?" is unknown, "<" too small, "-" withheld, anything else the number. */
function toPackage(words: Words): PackageBytes {
  const reasons: Words = { '?': 'onbekend', '<': 'klein', '-': 'afgeschermd' };
  const rows = Object.entries(words).map(([key, word]) => {
    const reason = reasons[word] ?? '';
    return `${key};${reason === '' ? word : ''};;;definitief;voorbeeld;${reason};`;
  });
  const path = 'cijfers/gooi-en-vechtstreek.csv';
  const header = 'indicator;gebied;periode;waarde;teller;noemer;status;herkomst;reden;toelichting';
  return new Map([[path, encode(path, [header, ...rows].join('\n'))]]);
}

const WEESP = 'meldingen;weesp;2020-K1';
const HILVERSUM = 'meldingen;hilversum;2020-K1';
const DISTRICT = 'meldingen;gooi-en-vechtstreek;2020-K1';
const YEAR = 'meldingen;gooi-en-vechtstreek;2020';
const OTHER = 'zaken;weesp;2020-K1';
const OTHER_YEAR = 'meldingen;weesp;2021-K1';

describe('createSpanWatch', () => {
  it.each<[string, readonly Words[], readonly number[]]>([
    ['nothing where nothing was hidden', [{ [WEESP]: '9' }, {}, { [WEESP]: '8' }], []],
    ['a number that went before it was hidden', [{ [WEESP]: '9' }, {}, { [WEESP]: '<' }], [1]],
    ['a number that was not known before it was hidden', [{ [WEESP]: '9' }, { [WEESP]: '?' }, { [WEESP]: '-' }], [1]],
    ['every publication with that number', [{}, { [WEESP]: '9' }, { [WEESP]: '8' }, {}, { [WEESP]: '<' }], [2, 3]],
    [
      'a sum that went before a part of it was hidden',
      [{ [DISTRICT]: '15' }, {}, { [HILVERSUM]: '12', [WEESP]: '<' }],
      [1],
    ],
    ['the sum of the year as well', [{ [YEAR]: '15' }, {}, { [WEESP]: '<' }], [1]],
    ['a sum that becomes unknown with it', [{ [DISTRICT]: '15' }, { [DISTRICT]: '?', [WEESP]: '<' }], [1]],
    [
      'no sum that is there again by then',
      [{ [DISTRICT]: '15' }, {}, { [DISTRICT]: '15' }, { [DISTRICT]: '15', [WEESP]: '<' }],
      [],
    ],
    ['nothing of another year', [{ [OTHER_YEAR]: '9' }, {}, { [WEESP]: '<' }], []],
    ['nothing of another indicator', [{ [OTHER]: '9' }, {}, { [WEESP]: '<' }], []],
    [
      'a number that goes when a figure beside it that was hidden is shown',
      [
        { [HILVERSUM]: '-', [WEESP]: '8' },
        { [HILVERSUM]: '16', [WEESP]: '?' },
      ],
      [1],
    ],
    ['a hidden figure that goes', [{}, { [WEESP]: '<' }, { [WEESP]: '-' }, {}], [2, 3]],
    ['a hidden figure that is not known any more', [{ [WEESP]: '-' }, { [WEESP]: '?' }], [1]],
    ['no hidden figure that is shown by now', [{ [WEESP]: '-' }, { [WEESP]: '9' }], []],
  ])('%s', (_, publications, expected) => {
    const watch = createSpanWatch();
    const packages = [new Map(), ...publications.map(toPackage)];
    const ids = publications.map((_words, index) => index + 1);
    for (const id of ids) watch.follow(id, packages[id - 1] ?? new Map(), packages[id] ?? new Map());
    expect(ids.filter((id) => watch.tellsTooMuch(id))).toEqual(expected);
  });
});
