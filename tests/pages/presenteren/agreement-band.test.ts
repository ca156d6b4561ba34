import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/domain/content.ts';
import { computeAgreementBand } from '../../../src/pages/presenteren/agreement-band.ts';

const TODAY = '2020-03-14';
const agreement = (id: string, due: string, changes: Partial<Agreement> = {}): Agreement => ({
  id,
  text: 'Kort',
  owner: 'PVO',
  due,
  done: false,
  ...changes,
});
const LONG = 'Drie woorden afspreken waarmee we de zwaarte van een zaak beschrijven, en waarom';

describe('computeAgreementBand', () => {
  it('says nothing of what is done', () => {
    expect(computeAgreementBand([agreement('a', '2020-01-01', { done: true })], TODAY)).toMatchObject({
      items: [],
      count: null,
    });
  });

  it('shows the oldest date first, and says that it is late', () => {
    const { items } = computeAgreementBand([agreement('b', '2020-06-01'), agreement('a', '2020-03-06')], TODAY);
    expect(items.map(({ id, who, late }) => [id, who, late])).toEqual([
      ['a', 'PVO, te laat: 6 mrt. 2020', true],
      ['b', 'PVO, 1 juni 2020', false],
    ]);
  });

  it('is not late on the day itself', () => {
    expect(computeAgreementBand([agreement('a', TODAY)], TODAY).items[0]?.late).toBe(false);
  });

  it('shows two at most, and says of how many', () => {
    const three = ['2020-04-01', '2020-05-01', '2020-06-01'].map((due, place) => agreement(String(place), due));
    expect(computeAgreementBand(three, TODAY)).toMatchObject({ items: [{ id: '0' }, { id: '1' }], count: '2 van 3' });
  });

  it('shows one where two do not fit side by side', () => {
    const pair = [agreement('a', '2020-04-01', { text: LONG }), agreement('b', '2020-05-01')];
    expect(computeAgreementBand(pair, TODAY)).toMatchObject({ items: [{ id: 'a' }], count: '1 van 2' });
  });

  it('takes more height for more lines', () => {
    const none = computeAgreementBand([], TODAY).height;
    const one = computeAgreementBand([agreement('a', '2020-04-01')], TODAY).height;
    expect(one).toBeGreaterThan(none);
  });
});
