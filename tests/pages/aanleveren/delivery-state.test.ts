import { describe, expect, it } from 'vitest';
import { acceptWarning, editCells, NO_CHOICES } from '../../../src/pages/aanleveren/delivery-choices.ts';
import {
  type DeliveryEvent,
  type DeliveryState,
  reduceDelivery,
  reportOf,
} from '../../../src/pages/aanleveren/delivery-state.ts';
import { createReport } from './create-report.ts';

const CONCEPT = {
  id: 'a',
  key: 'k',
  name: 'cijfers.csv',
  bytes: new Uint8Array([1]),
  placedAt: '2020-01-14T13:12:00Z',
  changedAt: '2020-01-14T13:12:00Z',
  choices: null,
  title: '',
};
const LOADED: DeliveryEvent = { type: 'loaded', concept: CONCEPT, choices: NO_CHOICES };
const ANSWERED: DeliveryEvent = { type: 'answered', outcome: { kind: 'read', report: createReport() } };

const run = (...events: DeliveryEvent[]): DeliveryState =>
  events.reduce(reduceDelivery, { step: 'loading' } satisfies DeliveryState);

describe('reduceDelivery', () => {
  it('goes from loading by reading to checked', () => {
    expect(run(LOADED).step).toBe('reading');
    expect(run(LOADED, { type: 'progress', rows: 500 })).toMatchObject({ step: 'reading', rows: 500 });
    expect(run(LOADED, ANSWERED)).toMatchObject({ step: 'checked', report: createReport() });
  });

  it('says when this browser has no such concept', () => {
    expect(run({ ...LOADED, concept: null }).step).toBe('unknown');
  });

  it('keeps what was known while it reads anew', () => {
    expect(reportOf(run(LOADED, ANSWERED, { type: 'reading' }))).toEqual(createReport());
  });

  it('reads anew after an edit, and not after a tick', () => {
    const checked = run(LOADED, ANSWERED);
    const options = 'options' in checked ? checked.options : null;
    const ticked = reduceDelivery(checked, {
      type: 'chosen',
      change: (choices) => acceptWarning(choices, 'som-verandert', true),
    });
    expect('options' in ticked && ticked.options).toBe(options);
    const edited = reduceDelivery(ticked, {
      type: 'chosen',
      change: (choices) => editCells(choices, [{ cell: 'D2', value: '9' }]),
    });
    expect(edited).toMatchObject({
      choices: { accepted: ['som-verandert'] },
      options: { edits: [{ cell: 'D2', value: '9' }] },
    });
  });

  it.each<[DeliveryEvent, string]>([
    [{ type: 'failed', message: 'Geen verbinding.' }, 'failed'],
    [{ type: 'stopped' }, 'stopped'],
    [{ type: 'answered', outcome: { kind: 'refused', text: 'Dit is een PDF.' } }, 'refused'],
  ])('keeps concept and choices, whatever comes: %j', (event, step) => {
    const edit: DeliveryEvent = {
      type: 'chosen',
      change: (choices) => editCells(choices, [{ cell: 'D2', value: '9' }]),
    };
    expect(run(LOADED, ANSWERED, edit, event)).toMatchObject({
      step,
      concept: CONCEPT,
      choices: { edits: [{ cell: 'D2', value: '9' }] },
    });
  });

  it('begins anew with another file', () => {
    const other = { ...CONCEPT, name: 'ander.csv' };
    const edit: DeliveryEvent = { type: 'chosen', change: (choices) => ({ ...choices, note: 'x' }) };
    expect(run(LOADED, ANSWERED, edit, { type: 'replaced', concept: other })).toMatchObject({
      step: 'reading',
      concept: other,
      choices: NO_CHOICES,
      report: null,
    });
  });

  it('does nothing without a concept', () => {
    expect(run(ANSWERED)).toEqual({ step: 'loading' });
  });
});
