import { describe, expect, it } from 'vitest';
import {
  acceptWarning,
  chooseTableNumber,
  type DeliveryChoices,
  editCells,
  NO_CHOICES,
  parseChoices,
  parseMapping,
  setAnswers,
  setRole,
  skipRow,
  toIntakeOptions,
  undoEdit,
  undoSkip,
} from '../../../src/pages/aanleveren/delivery-choices.ts';

const EDITED = editCells(NO_CHOICES, [
  { cell: 'D17', value: '12' },
  { cell: 'B3', value: 'Almere' },
]);

describe('parseChoices', () => {
  it('reads back what was kept', () => {
    const choices: DeliveryChoices = {
      table: 2,
      mapping: {
        aantal: { kind: 'value', label: 'Online fraude', period: null, area: null },
        opm: { kind: 'skipped' },
      },
      recalled: 2,
      answers: { notation: { aantal: 'dutch' }, dateOrder: 'day-first', provisional: true, origin: 'example' },
      edits: [{ cell: 'D17', value: '12' }],
      skippedRows: [4],
      accepted: ['gebieden-ontbreken'],
      note: 'Na controle',
    };
    expect(parseChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
  });

  it.each([[undefined], [null], ['tekst'], [{}], [{ ...NO_CHOICES, answers: { origin: 'geraden' } }]])(
    'begins anew with %j',
    (kept) => expect(parseChoices(kept)).toEqual(NO_CHOICES),
  );
});

describe('parseMapping', () => {
  it('takes roles, and nothing else', () => {
    expect(parseMapping({ a: { kind: 'area' } })).toEqual({ a: { kind: 'area' } });
    expect(parseMapping({ a: { kind: 'onzin' } })).toBeNull();
  });
});

describe('editCells', () => {
  it('keeps the last word about a cell', () => {
    expect(editCells(EDITED, [{ cell: 'D17', value: '13' }]).edits).toEqual([
      { cell: 'B3', value: 'Almere' },
      { cell: 'D17', value: '13' },
    ]);
  });

  it('is taken back by undoEdit', () => {
    expect(undoEdit(EDITED, 'D17').edits).toEqual([{ cell: 'B3', value: 'Almere' }]);
  });
});

describe('skipRow', () => {
  it('takes along what was written in the row, and is taken back by undoSkip', () => {
    const skipped = skipRow(skipRow(EDITED, 17), 5);
    expect(skipped.skippedRows).toEqual([5, 17]);
    expect(skipped.edits).toEqual([{ cell: 'B3', value: 'Almere' }]);
    expect(undoSkip(skipped, 5).skippedRows).toEqual([17]);
  });

  it('skips a row once', () => {
    expect(skipRow(skipRow(NO_CHOICES, 5), 5).skippedRows).toEqual([5]);
  });
});

describe('chooseTableNumber', () => {
  it('drops what was written in the cells of the other table, and keeps the answers', () => {
    const chosen = chooseTableNumber(setAnswers(EDITED, { origin: 'derived' }), 2);
    expect(chosen).toEqual({ ...NO_CHOICES, table: 2, answers: { origin: 'derived' } });
  });
});

describe('acceptWarning', () => {
  it('ticks and unticks a kind', () => {
    const ticked = acceptWarning(NO_CHOICES, 'som-verandert', true);
    expect(acceptWarning(ticked, 'som-verandert', true).accepted).toEqual(['som-verandert']);
    expect(acceptWarning(ticked, 'som-verandert', false).accepted).toEqual([]);
  });
});

describe('toIntakeOptions', () => {
  it('leaves the table out until it is chosen', () => {
    const mapped = setRole(EDITED, 'opm', { kind: 'note' });
    expect(toIntakeOptions(mapped)).toEqual({
      mapping: { opm: { kind: 'note' } },
      answers: {},
      edits: EDITED.edits,
      skippedRows: [],
    });
    expect(toIntakeOptions({ ...mapped, table: 3 }).table).toBe(3);
  });
});
