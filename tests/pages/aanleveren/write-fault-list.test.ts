import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDesk } from './open-desk.ts';

const TITLED = `Cijfers van het programma
indicator;gebied;periode;waarde
Meldingen;Hilversom;2020-K1;13
Meldingen;Weesp;2020-K1;1O
Meldingen;Woerden;2020-K1;14
`;

async function listFaults(content: string): Promise<string> {
  const desk = await openDesk(content);
  await desk.take();
  return desk.readText({ kind: 'faults' });
}

describe('writeFaultList', () => {
  it('puts beside each row what is wrong with it', async () => {
    const lines = (await listFaults(TITLED)).split('\r\n');
    expect(lines[0]).toBe('\uFEFFCijfers van het programma');
    expect(lines[1]).toBe('indicator;gebied;periode;waarde;fout');
    expect(lines[2]).toMatch(/^Meldingen;Hilversom;2020-K1;13;.*“Hilversom” is geen gebied/);
    expect(lines[3]).toMatch(/^Meldingen;Weesp;2020-K1;1O;/);
    expect(lines[4]).toMatch(/^Meldingen;Woerden;2020-K1;14;/);
  });

  it('is read again as the same file: mended, no fault is left', async () => {
    const mended = (await listFaults(TITLED)).replace('Hilversom', 'Hilversum').replace('1O', '10');
    const desk = await openDesk(mended);
    const report = await desk.take();
    expect(report.issues.filter(({ severity }) => severity === 'fout')).toEqual([]);
    expect(report.columns.at(-1)).toMatchObject({ name: 'fout', certainty: 'skipped' });
    expect(report.counts.added).toBe(3);
  });

  it('holds no cell that a spreadsheet takes for a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[=+@-][A-Za-z0-9()!|']{1,12}$/), async (evil) => {
        const text = await listFaults(
          `indicator;gebied;periode;waarde\nMeldingen;${evil};2020-K1;13\nMeldingen;Weesp;2020-K1;x\n`,
        );
        const cells = text.slice(1).split(/[;\r\n]+/);
        expect(cells.filter((cell) => /^"?[=+@]/.test(cell) || /^"?-\D/.test(cell))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
