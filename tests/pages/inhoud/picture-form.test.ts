import { describe, expect, it } from 'vitest';
import { pictureForm } from '../../../src/pages/inhoud/picture-form.ts';
import { smallData } from './open-content.ts';

const data = await smallData();
const FILLED = {
  ...pictureForm.start(null, data),
  title: 'Een straat',
  summary: 'Een straat in de avond.',
  programme: data.programmes[0]!.id,
  drawing: 'upload',
  upload: 'straat.jpg, JPEG, 20 kB',
  alt: 'Een lege straat.',
  people: 'nobody',
  source: 'Bureau RVS',
  rights: 'CC BY 4.0',
};
const fieldsOf = (values: Record<string, string>) =>
  pictureForm.read({ ...FILLED, ...values }, data, null).faults.map(({ field }) => field);

describe('pictureForm', () => {
  it.each([
    [{}, []],
    [{ alt: '' }, ['alt']],
    [{ people: '' }, ['people']],
    [{ people: 'consent' }, ['consentBy', 'consentDate', 'consentPurpose']],
    [{ upload: '' }, ['upload']],
    [{ drawing: 'comparison', alt: '', people: '' }, ['drawnIndicator']],
    [{ drawing: 'comparison', drawnIndicator: data.indicators[0]!.id, alt: '', people: '' }, []],
    [
      {
        people: 'consent',
        consentBy: 'De bewoner',
        consentDate: '2019-01-01',
        consentPurpose: 'Tonen',
        consentUntil: '2020-01-01',
      },
      ['consentUntil'],
    ],
  ])('%o is wrong at %o', (values, fields) => {
    expect(fieldsOf(values)).toEqual(fields);
  });

  it('gives no change while the file is not chosen, and each line of the notes as a note', () => {
    expect(pictureForm.read({ ...FILLED, upload: '' }, data, null).change).toBeNull();
    const { change } = pictureForm.read({ ...FILLED, notes: 'Een\n\n twee ' }, data, null);
    expect(change).toMatchObject({ item: { id: 'een-straat', drawing: { type: 'upload' }, notes: ['Een', 'twee'] } });
  });
});
