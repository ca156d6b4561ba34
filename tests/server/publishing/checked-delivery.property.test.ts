import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPrepare, type PackageBytes, type Prepared } from '../../../src/server/publishing/prepare-change.ts';
import { readDelivery } from '../../../src/server/publishing/read-delivery.ts';
import { findNewFaults } from '../../../src/server/work/find-new-faults.ts';
import { change, createSmallPackage, type Files, seal } from '../../package/small-package.ts';

const KINDS = ['aantal', 'stand', 'aandeel', 'gemiddelde', 'verhouding'] as const;
type Kind = (typeof KINDS)[number];

const MUNICIPALITIES = ['hilversum', 'weesp', 'vijfheerenlanden', 'woerden'];
const WIDER = ['gooi-en-vechtstreek', 'west-utrecht', 'midden-nederland'];
const QUARTERS = ['2019-K1', '2019-K2', '2019-K3', '2019-K4', '2020-K1'];

/** The small package with an indicator of every kind in it, each with a threshold of 5 and figures at every level. */
async function createPackage(): Promise<Files> {
  const files = change(await createSmallPackage(), 'indicatoren.json', (text) => {
    const [first, ...rest]: Record<string, unknown>[] = JSON.parse(text);
    const own = KINDS.map((soort) => ({
      ...first,
      id: soort,
      naam: `Soort ${soort}`,
      soort,
      telt_personen: soort === 'aandeel',
      onthulgrens: 5,
      eenheid: soort === 'aandeel' ? '%' : 'zaken',
      decimalen: soort === 'aantal' || soort === 'stand' ? 0 : 1,
    }));
    return JSON.stringify([first, ...rest, ...own]);
  });
  return seal(
    change(files, 'programmas.json', (text) =>
      text.replace(
        '"indicatoren":["meldingen","succes"]',
        `"indicatoren":${JSON.stringify(['meldingen', 'succes', ...KINDS])}`,
      ),
    ),
  );
}

/** A figure as somebody would write it, and whether it is hidden only in the check. */
interface Row {
  readonly area: string;
  readonly period: string;
  readonly numerator: number;
  readonly rest: number;
  /** What of the numbers that a value is made of the file tells. */
  readonly parts: 'both' | 'denominator' | 'none';
  readonly hiding: 'none' | 'small' | 'withheld' | 'edit-small' | 'edit-withheld';
}

const HEADER = 'indicator;gebied;periode;waarde;teller;noemer';

function writeRow(kind: Kind, { area, period, numerator, rest, parts, hiding }: Row): string {
  const start = `${kind};${area};${period}`;
  if (hiding === 'small') return `${start};<5;;`;
  if (hiding === 'withheld') return `${start};afgeschermd;;`;
  if (kind === 'aantal' || kind === 'stand') return `${start};${numerator};;`;
  const denominator = kind === 'aandeel' ? numerator + rest : rest;
  if (denominator === 0) return `${start};nvt;${numerator};${denominator}`;
  const value = ((kind === 'aandeel' ? 100 : 1) * numerator) / denominator;
  const text = `${start};${value.toFixed(1).replace('.', ',')}`;
  if (parts === 'none') return `${text};;`;
  return `${text};${parts === 'both' ? numerator : ''};${denominator}`;
}

async function deliver(base: PackageBytes, kind: Kind, rows: readonly Row[]): Promise<Prepared | 'faults'> {
  const file = new TextEncoder().encode([HEADER, ...rows.map((row) => writeRow(kind, row))].join('\n'));
  const edits = rows.flatMap(({ hiding }, index) => {
    if (!hiding.startsWith('edit')) return [];
    const value = hiding === 'edit-small' ? '<5' : 'afgeschermd';
    return [
      { cell: `D${index + 2}`, value },
      { cell: `E${index + 2}`, value: '' },
      { cell: `F${index + 2}`, value: '' },
    ];
  });
  const options = { mapping: {}, answers: {}, edits, skippedRows: [] };
  const reading = await readDelivery({ base, file, name: 'levering.csv', today: '2020-04-14', options });
  if (reading.type === 'unreadable') throw new Error(reading.text);
  if (reading.issues.some(({ severity }) => severity === 'fout')) return 'faults';
  return prepare({ base, present: base, change: { rows: reading.rows, files: new Map() } });
}
function apply(base: PackageBytes, prepared: Prepared): PackageBytes {
  const changed = prepared.type === 'ready' ? prepared.changed : new Map<string, Uint8Array | null>();
  const after = new Map(base);
  for (const [path, bytes] of changed) {
    if (bytes === null) after.delete(path);
    else after.set(path, bytes);
  }
  return after;
}

const prepare = createPrepare(findNewFaults);
const files = await createPackage();

const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 5, max: 60 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const rowIn = (areas: readonly string[]) =>
  fc
    .record({
      area: fc.constantFrom(...areas),
      period: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...QUARTERS) },
        { weight: 1, arbitrary: fc.constantFrom('2018-K4', '2019') },
      ),
      numerator: amount,
      rest: amount,
      parts: fc.oneof(
        { weight: 8, arbitrary: fc.constant('both' as const) },
        { weight: 1, arbitrary: fc.constantFrom('denominator', 'none') },
      ),
      hiding: fc.oneof(
        { weight: 5, arbitrary: fc.constant('none' as const) },
        { weight: 2, arbitrary: fc.constantFrom('small', 'withheld', 'edit-small', 'edit-withheld') },
      ),
      small: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ small, ...row }): Row => (row.hiding === 'edit-small' ? { ...row, numerator: small, rest: 9 } : row));
const selector = ({ area, period }: Row): string => `${area}|${period}`;
const delivery = fc
  .tuple(
    fc.uniqueArray(rowIn(MUNICIPALITIES), { minLength: 1, maxLength: 24, selector }),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.uniqueArray(rowIn(WIDER), { maxLength: 3, selector }) },
    ),
  )
  .map(([own, wider]) => [...own, ...wider]);

describe('readDelivery', () => {
  test.each(KINDS)(
    '%s: what has no fault in the check is not refused when it is published',
    async (kind) => {
      let published = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(delivery, { minLength: 1, maxLength: 3 }), async (deliveries) => {
          let base: PackageBytes = files;
          for (const rows of deliveries) {
            const prepared = await deliver(base, kind, rows);
            if (prepared === 'faults') continue;
            const refusals =
              prepared.type === 'refused' ? prepared.issues.map(({ code, message }) => `${code}: ${message}`) : [];
            expect({ type: prepared.type, refusals }).toEqual({ type: 'ready', refusals: [] });
            base = apply(base, prepared);
            published += 1;
          }
        }),
        { numRuns: 40 },
      );
      expect(published).toBeGreaterThan(5);
    },
    120_000,
  );
});
