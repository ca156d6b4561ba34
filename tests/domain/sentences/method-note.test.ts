import { describe, expect, it } from 'vitest';
import { writeMethodNote } from '../../../src/domain/sentences/method-note.ts';
import type { SpcMethod } from '../../../src/domain/spc.ts';
import { makeCybercrime, makeReading, makeSeries, makeTarget } from '../reading-factory.ts';

const withMethod = (method: SpcMethod) => {
  const reading = makeCybercrime();
  return { ...reading, spc: reading.spc && { ...reading.spc, method } };
};

describe('writeMethodNote', () => {
  it.each<[SpcMethod, string]>([
    [
      'xmr',
      'Grenzen (XmR): gemiddelde ± 2,66 × gemiddeld verschil tussen opeenvolgende kwartalen, berekend over 2015–2017.',
    ],
    ['trial', 'een oordeel nog niet mogelijk'],
    ['too-few', 'Te weinig meetpunten: 20 kwartalen.'],
    ['flat', 'Geen variatie: elk kwartaal 181.'],
  ])('%s', (method, part) => {
    expect(writeMethodNote(withMethod(method))).toContain(part);
  });

  it('names small counts, a rebase, and a target drawn per quarter', () => {
    const small = makeReading({}, makeSeries({ values: [7, 8, 6], limits: [0, 7, 15] }));
    expect(writeMethodNote(small)).toContain('een daling alleen te zien als reeks');
    expect(writeMethodNote({ ...small, limitation: 'small-counts' })).toContain('minder dan 5 per kwartaal');
    expect(writeMethodNote(makeCybercrime({ rebaseAt: [12] }))).toContain('opnieuw begonnen in het 1e kwartaal 2018');
    const target = makeCybercrime({ target: makeTarget(33), quarterTarget: 8.25 });
    expect(writeMethodNote(target)).toContain('Het doel is getekend als 8,3 per kwartaal (33 per jaar).');
  });

  it('says when there is no series', () => {
    expect(writeMethodNote(makeReading({}))).toBe('Er is geen kwartaalreeks, dus er zijn geen grenzen berekend.');
  });
});
