import { describe, expect, it } from 'vitest';
import { actionForm } from '../../../src/pages/inhoud/action-form.ts';
import { smallData } from './open-content.ts';

const data = await smallData();
const { id } = data.actions[0]!;
const start = actionForm.start(id, data)!;
const faultsOf = (values: Record<string, string>) => actionForm.read({ ...start, ...values }, data, id).faults;

describe('actionForm', () => {
  it.each([
    [{ done: '', of: '' }, []],
    [{ done: '3', of: '10' }, []],
    [{ done: '3', of: '' }, ['of']],
    [{ done: '', of: '10' }, ['done']],
    [{ done: '11', of: '10' }, ['done']],
    [{ done: '2,5', of: '10' }, ['done', 'done']],
    [{ due: '' }, ['due']],
    [{ due: '2020-06-30', expected: '2020-06-30' }, ['expected']],
    [{ due: '2020-06-30', expected: '2020-07-01' }, []],
    [{ owner: '  ' }, ['owner']],
    [{ status: 'klaar' }, ['status']],
  ])('%o is wrong at %o', (values, fields) => {
    expect(faultsOf(values).map(({ field }) => field)).toEqual(fields);
  });

  it('gives every part of the progress', () => {
    const { change } = actionForm.read({ ...start, status: 'done', done: '0', of: '4', expected: '' }, data, id);
    expect(change).toMatchObject({
      kind: 'action',
      id,
      progress: { status: 'done', progress: { value: 0, of: 4 }, expected: null },
    });
  });
});
