import { describe, expect, it } from 'vitest';
import { openDesk } from './open-desk.ts';

async function template(kind: 'programme' | 'indicator', id: string): Promise<string[]> {
  const desk = await openDesk('');
  const text = await desk.readText({ kind: 'template', subject: { kind, id } });
  return text.trimEnd().split('\r\n');
}

describe('writeTemplate', () => {
  it('has a row per area of the last quarter, with the next quarter, no value and the last figure', async () => {
    const lines = await template('indicator', 'meldingen');
    expect(lines[0]).toBe('\uFEFFindicator;gebied;periode;waarde;reden;vorig cijfer');
    expect(lines).toContain('Meldingen;Hilversum;2020-K1;;;13');
    expect(lines).toContain('Meldingen;Midden-Nederland;2020-K1;;;29');
    expect(lines).toHaveLength(1 + 7);
  });

  it('goes on with the next year for what is counted per year, and says why a figure was hidden', async () => {
    const lines = await template('indicator', 'zaken');
    expect(lines).toContain('Zaken;Midden-Nederland;2020;;;12');
    expect(lines).toContain('Zaken;West-Utrecht;2020;;;afgeschermd');
  });

  it('has all indicators of a programme, with numerator and denominator where one has them', async () => {
    const lines = await template('programme', 'burgernet');
    expect(lines[0]).toBe('\uFEFFindicator;gebied;periode;waarde;teller;noemer;reden;vorig cijfer');
    expect(new Set(lines.slice(1).map((line) => line.split(';')[0]))).toEqual(
      new Set(['Meldingen', 'Zaken', 'Succes']),
    );
  });

  it('is only a header for what the package does not know', async () => {
    expect(await template('indicator', 'bestaat-niet')).toHaveLength(1);
  });

  it('is read without a fault once it is filled in, and its last figures are left out', async () => {
    const filled = (await template('indicator', 'meldingen')).map((line) => line.replace(/;;;(\d+)$/, ';$1;;$1'));
    const desk = await openDesk(filled.join('\r\n'));
    const report = await desk.take();
    expect(report.issues.filter(({ code }) => code !== 'periode-in-toekomst')).toEqual([
      expect.objectContaining({ code: 'kolom-overgeslagen', column: 'vorig cijfer' }),
    ]);
    expect(report.counts.added).toBe(7);
  });
});
