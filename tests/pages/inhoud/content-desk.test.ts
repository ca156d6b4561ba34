import { describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { checkPackage } from '../../../src/package/check-package.ts';
import { CHANGES, INDICATOR, LETTER, PICTURE } from '../../package/content-change/content-factory.ts';
import { createSmallPackage } from '../../package/small-package.ts';
import { openDesk, readReal } from './open-content.ts';

const small = await createSmallPackage();
const UPLOAD = { path: 'beelden/voorbeeld.jpg', width: 40, height: 30, bytes: new Uint8Array([1]) };

describe('createContentDesk', () => {
  it.each(CHANGES.map((change) => [change.kind, change] as const))('a sound %s has no fault', async (kind, change) => {
    const { check } = await openDesk(small);
    const { faults, blocked, toConfirm } = await check(change, kind === 'picture' ? UPLOAD : null);
    expect({ faults, blocked, toConfirm }).toEqual({ faults: [], blocked: [], toConfirm: [] });
  });

  it.each([
    ['too short', { ...LETTER, markdown: 'Kort.' }, 'markdown', /1 woorden/],
    ['HTML', { ...LETTER, markdown: `${LETTER.markdown}\n\n<b>dik</b>` }, 'markdown', /HTML/],
    ['a picture that is not there', { ...LETTER, picture: 'weg' }, 'picture', /weg/],
    ['no source', { ...LETTER, source: '' }, 'source', /geen bron/],
  ])('a letter with %s is at fault at its field', async (_, item, field, text) => {
    const { check } = await openDesk(small);
    const { faults } = await check({ kind: 'letter', item });
    expect(faults).toEqual([{ field, text: expect.stringMatching(text) }]);
  });

  it('says which figures stand in the way of a higher threshold', async () => {
    const { check } = await openDesk(small);
    const { faults } = await check({ kind: 'indicator', item: { ...INDICATOR, disclosureThreshold: 20 } });
    expect(faults.length).toBeGreaterThan(0);
    expect(new Set(faults.map(({ field }) => field))).toEqual(new Set(['threshold']));
  });

  it('does not say what was wrong already', async () => {
    const broken = new Map(small).set('verhalen/kapot.md', new TextEncoder().encode('geen kop'));
    const { check } = await openDesk(broken);
    expect((await check({ kind: 'letter', item: LETTER })).faults).toEqual([]);
  });

  it('finds what may point to one person, and a number that may never stand there', async () => {
    const { check } = await openDesk(small);
    const markdown = `${LETTER.markdown} Mail jan@voorbeeld.nl of noem BSN 111222333.`;
    const { blocked, toConfirm } = await check({ kind: 'letter', item: { ...LETTER, markdown } });
    expect(blocked.map(({ text }) => text)).toEqual(['111222333']);
    expect(toConfirm.map(({ text }) => text)).toEqual(['jan@voorbeeld.nl']);
  });

  it('holds the claims of a letter beside the figure', async () => {
    const { check } = await openDesk(await readReal());
    const about = { area: 'midden-nederland', period: '2019-K4' } as const;
    const claims = [
      { ...about, indicator: 'geregistreerde-cybercrime', direction: 'worsened' },
      { ...about, indicator: 'geregistreerde-cybercrime', direction: 'improved' },
    ] as const;
    const item = { ...LETTER, ...about, indicators: ['geregistreerde-cybercrime'], claims };
    const report = await check({ kind: 'letter', item });
    expect(report.claims.map(({ verdict }) => verdict)).toEqual(['supported', 'contradicted']);
    expect(report.faults).toEqual([]);
  });

  it('says what another target changes, and draws the figure beside it', async () => {
    const { data, check } = await openDesk(await readReal());
    const target = data.targets.find(({ indicator }) => indicator === 'csv-aangepakt')!;
    const { consequences, preview } = await check({ kind: 'target', item: { ...target, value: 60 } });
    expect(consequences.map(({ kind }) => kind)).toContain('target');
    expect(preview).toMatchObject({ kind: 'figure', indicator: { id: 'csv-aangepakt' }, area: target.area });
  });

  it('hands over a package that is sound, with the picture in it', async () => {
    const { desk } = await openDesk(small);
    const tried = { change: { kind: 'picture', item: PICTURE }, upload: UPLOAD } as const;
    const result = await desk.perform({ kind: 'package', tried });
    const files = new Map(Object.entries(unzipSync(result.kind === 'bytes' ? result.bytes : new Uint8Array())));
    expect(files.get(UPLOAD.path)).toEqual(UPLOAD.bytes);
    expect(await checkPackage(files)).toEqual(await checkPackage(small));
  });

  it('refuses to change what is not there', async () => {
    const { check } = await openDesk(small);
    await expect(check({ kind: 'action', id: 'weg', progress: {} })).rejects.toThrow(
      'staat niet meer op het dashboard',
    );
  });
});
