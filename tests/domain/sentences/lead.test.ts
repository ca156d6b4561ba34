import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/reading.ts';
import { writeLead } from '../../../src/domain/sentences/lead.ts';
import { makeCybercrime, makeFigure, makeReading, makeTarget } from '../reading-factory.ts';

function judged(
  subject: string,
  plural: boolean,
  now: number,
  target: number,
  unit = 'zaken',
  origin?: 'example',
): Reading {
  return makeReading({ id: subject, subject, plural, unit }, makeFigure({ now, changes: origin ? { origin } : {} }), {
    target: makeTarget(target),
    targetReached: now >= target,
  });
}

const research = judged('Cybercrime-onderzoeken', true, 42, 33);
const execution = judged('Executie van vrijheidsstraffen', false, 64, 40, '%');
const networks = judged("CSV's", true, 68, 80);

describe('writeLead', () => {
  it('tells the change, the targets met and the targets missed', () => {
    expect(writeLead([makeCybercrime(), execution, research, networks])).toBe(
      'Cybercrime kwam in 2019 uit op 589 misdrijven, 97% meer dan in 2018. ' +
        'Executie van vrijheidsstraffen (64%, doel 40%) en cybercrime-onderzoeken (42, doel 33) haalden het doel. ' +
        "CSV's (68, doel 80) haalden het doel niet.",
    );
  });

  it('follows the figures', () => {
    expect(writeLead([makeCybercrime(makeFigure({ now: 400, before: 299 }))])).toContain(
      'uit op 400 misdrijven, 34% meer',
    );
    expect(writeLead([judged('Executie', false, 39, 40, '%')])).toBe('Executie (39%, doel 40%) haalde het doel niet.');
  });

  it('writes bare figures where no signal supports the difference', () => {
    expect(writeLead([makeCybercrime({ variation: 'common' })])).toBe('Cybercrime: 589 in 2019, 299 in 2018.');
  });

  it('says provisional, and which figures are examples', () => {
    const provisional = makeCybercrime(makeFigure({ now: 589, before: 299, changes: { status: 'provisional' } }));
    expect(writeLead([provisional])).toContain('589 misdrijven (voorlopig), 97% meer');
    const example = judged('Mensenhandel', false, 10, 17, 'zaken', 'example');
    expect(writeLead([example])).toBe('Mensenhandel (10, doel 17) haalde het doel niet. Dit zijn voorbeeldcijfers.');
    expect(writeLead([execution, example])).toMatch(/Voorbeeldcijfers hierin: mensenhandel\.$/);
    expect(writeLead([execution])).not.toContain('oorbeeld');
  });

  it('names four and counts the rest', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((subject) => judged(`${subject}-zaken`, true, 5, 4));
    expect(writeLead(many)).toContain('d-zaken (5, doel 4) en nog twee haalden het doel.');
  });

  it('has a sentence without figures', () => {
    expect(writeLead([makeReading({})])).toBe('Er zijn nog geen cijfers om iets over te zeggen.');
  });
});
