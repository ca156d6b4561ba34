import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { computeChecks } from '../../../src/pages/aanleveren/compute-checks.ts';
import { NO_CHOICES } from '../../../src/pages/aanleveren/delivery-choices.ts';
import { createIntakeDesk } from '../../../src/pages/aanleveren/intake-desk.ts';
import { countIssues } from '../../../src/pages/aanleveren/issue-counts.ts';
import { checkPackage } from '../../../src/package/check-package.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { createSmallPackage } from '../../package/small-package.ts';
import { openDesk } from './open-desk.ts';

const FILE = `indicator;gebied;periode;waarde
Meldingen;Hilversum;2019-K4;13
Meldingen;Weesp;2019-K4;3
Meldingen;Woerden;2020-K1;1O
`;

describe('createIntakeDesk', () => {
  it('reports what was read, where faults stand, and what changes', async () => {
    const desk = await openDesk(FILE);
    const report = await desk.take();
    expect(report.subject).toEqual({
      indicators: [{ id: 'meldingen', name: 'Meldingen', programme: 'burgernet' }],
      periods: ['4e kwartaal 2019'],
      municipalities: 2,
      allMunicipalities: 4,
    });
    expect(report.counts).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
    expect(report.rows[0]).toMatchObject({ kind: 'changed', area: 'Weesp', before: '0', after: '3' });
    expect(report.issues.filter(({ severity }) => severity === 'fout').map(({ cell }) => cell)).toEqual(['D4']);
    expect(report.lines).toContainEqual({ row: 4, cells: ['Meldingen', 'Woerden', '2020-K1', '1O'], isSkipped: false });
    expect(report.columns.map(({ certainty }) => certainty)).toEqual(['sure', 'sure', 'sure', 'sure']);
  });

  it('shows what the figures add up to, and says why a sum has no number', async () => {
    const rows = (weesp: string) =>
      [
        'indicator;gebied;periode;waarde',
        'Meldingen;Hilversum;2020-K1;11',
        `Meldingen;Weesp;2020-K1;${weesp}`,
        'Meldingen;Vijfheerenlanden;2020-K1;7',
        'Meldingen;Woerden;2020-K1;9',
      ].join('\n');
    const open = await (await openDesk(rows('8'))).take();
    expect(open.counts).toMatchObject({ added: 4, sums: 3, changedSums: 0 });
    expect(open.preview).toMatchObject({ value: '35', reason: null });
    expect(open.preview?.reading.area.id).toBe('midden-nederland');
    const hidden = await (await openDesk(rows('<5'))).take();
    expect(hidden.preview).toMatchObject({ value: 'afgeschermd', reason: 'withheld' });
    expect(computeChecks(hidden, countIssues(hidden.issues, NO_CHOICES)).map(({ text }) => text)).toContain(
      'Midden-Nederland is afgeschermd, want uw bestand verbergt een deel. Lever ook het cijfer van Midden-Nederland aan als u dat hebt',
    );
    expect(
      computeChecks(open, countIssues(open.issues, NO_CHOICES))
        .map(({ text }) => text)
        .join(),
    ).not.toContain('afgeschermd');
  });

  it('reads with what the sender changed, and keeps what stood there', async () => {
    const desk = await openDesk(FILE);
    const report = await desk.take({ edits: [{ cell: 'D4', value: '10' }], skippedRows: [3] });
    expect(report.edited).toEqual([{ cell: 'D4', before: '1O', after: '10' }]);
    expect(report.counts).toMatchObject({ added: 1, changed: 0, unchanged: 1 });
    expect(report.lines.find(({ row }) => row === 3)?.isSkipped).toBe(true);
    expect(report.preview).toMatchObject({ value: '13', period: '4e kwartaal 2019' });
  });

  it('gives the figures that change a piece at a time, without a gap and without one twice', async () => {
    const quarters = ['2016', '2017'].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-K${quarter}`));
    const rows = quarters.map((quarter, index) => `Meldingen;Hilversum;${quarter};${index + 20}`);
    const desk = await openDesk(['indicator;gebied;periode;waarde', ...rows].join('\n'));
    const report = await desk.take();
    const read = async (from: number, count: number) => {
      const result = await desk.perform({ kind: 'rows', from, count });
      return result.kind === 'rows' ? result.rows.map(({ id }) => id) : [];
    };
    const first = report.rows.map(({ id }) => id);
    const rest = await read(first.length, 100);
    expect(first).toHaveLength(6);
    expect(new Set([...first, ...rest]).size).toBe(quarters.length);
    expect(await read(quarters.length, 5)).toEqual([]);
  });

  it('says what a file is that cannot be read', async () => {
    const desk = await openDesk('%PDF-1.4 ...', 'cijfers.pdf');
    expect(await desk.perform({ kind: 'take', options: {}, base: null })).toMatchObject({
      kind: 'outcome',
      outcome: { kind: 'refused', text: expect.stringContaining('PDF') },
    });
  });

  it('makes a whole package with the new figures in it, in which nothing is wrong', async () => {
    const desk = await openDesk('indicator;gebied;periode;waarde\nMeldingen;Hilversum;2020-K1;21\n');
    await desk.take();
    const result = await desk.perform({ kind: 'package' });
    const files = new Map(Object.entries(unzipSync(result.kind === 'bytes' ? result.bytes : new Uint8Array())));
    expect([...files.keys()].sort()).toEqual([...(await createSmallPackage()).keys()].sort());
    const found = readPackage(files).data.observations.find(
      ({ area, period }) => area === 'hilversum' && period === '2020-K1',
    );
    expect(found?.value).toBe(21);
    expect((await checkPackage(files)).filter(({ code }) => /bytes|hash|verzegel/.test(code))).toEqual([]);
  });

  it('keeps what it compares with and the publication that it belongs to, until the page starts anew', async () => {
    let asked = 0;
    const desk = await openDesk(FILE, 'levering.csv', () => {
      asked += 1;
      return createSmallPackage();
    });
    expect((await desk.take({}, null)).base).toBeNull();
    expect((await desk.take({}, 12)).base).toBe(12);
    expect((await desk.take({}, 13)).base).toBe(12);
    // Once without knowing which publication it is, and once knowing it.
    expect(asked).toBe(2);
  });

  it('asks for the package anew after it did not come', async () => {
    let asked = 0;
    const desk = createIntakeDesk(() => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('De cijfers kwamen niet aan.')) : createSmallPackage();
    });
    const subject = { kind: 'indicator', id: 'meldingen' } as const;
    await expect(desk.perform({ kind: 'template', subject }, () => undefined)).rejects.toThrow('niet aan');
    expect(await desk.perform({ kind: 'template', subject }, () => undefined)).toMatchObject({ kind: 'text' });
  });

  it.each(['rows', 'faults', 'package'] as const)('rejects %s before a file was read', async (kind) => {
    const desk = createIntakeDesk(() => createSmallPackage());
    await expect(desk.perform({ kind, from: 0, count: 1 } as never, () => undefined)).rejects.toThrow('nagekeken');
  });
});
