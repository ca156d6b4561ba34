import { describe, expect, it } from 'vitest';
import {
  groupIssues,
  listProposals,
  listRepairs,
  openCodes,
  placeOfIssue,
} from '../../../src/pages/aanleveren/group-issues.ts';
import { createIssue } from './create-issue.ts';

const UNKNOWN = createIssue('onbekend-gebied', { row: 9, column: 1, value: 'Gooisemeren', proposal: 'Gooise Meren' });
const EMPTY = createIssue('leeg-veld', { row: 39, column: 3, proposal: 'onbekend' });
const READ = createIssue('getal-gelezen', { row: 4, column: 3, value: '6 052', proposal: '6052' });
const WHOLE = createIssue('gebieden-ontbreken', { columnName: undefined, detail: 'Almere ontbreekt' });

describe('groupIssues', () => {
  it('puts issues of a kind together, in the order of the list', () => {
    const again = createIssue('onbekend-gebied', { row: 12, column: 1, value: 'Utreht', proposal: 'Utrecht' });
    const groups = groupIssues([UNKNOWN, EMPTY, again]);
    expect(groups.map(({ title, issues }) => [title, issues.length])).toEqual([
      ['Onbekend gebied', 2],
      ['Lege cel', 1],
    ]);
    expect(groups[0]?.proposals).toEqual([
      { cell: 'B9', value: 'Gooise Meren' },
      { cell: 'B12', value: 'Utrecht' },
    ]);
  });
});

describe('openCodes', () => {
  const many = Array.from({ length: 9 }, (_, index) => createIssue('geen-getal', { row: index + 2, column: 3 }));

  it('opens all kinds when there are few issues', () => {
    expect([...openCodes(groupIssues([UNKNOWN, EMPTY, READ]), null)]).toEqual([
      'onbekend-gebied',
      'leeg-veld',
      'getal-gelezen',
    ]);
  });

  it('opens one kind at a time when there are many: the first, or the one that was chosen', () => {
    const groups = groupIssues([UNKNOWN, ...many]);
    expect([...openCodes(groups, null)]).toEqual(['onbekend-gebied']);
    expect([...openCodes(groups, 'geen-getal')]).toEqual(['geen-getal']);
  });

  it('goes on with the first when the chosen kind has been mended', () => {
    expect([...openCodes(groupIssues(many), 'onbekend-gebied')]).toEqual(['geen-getal']);
  });
});

describe('listRepairs', () => {
  it.each([
    [UNKNOWN, [{ label: 'Wijzig in ‘Gooise Meren’', value: 'Gooise Meren' }]],
    [
      EMPTY,
      [
        { label: 'Het is 0', value: '0' },
        { label: 'Nog niet bekend', value: 'onbekend' },
      ],
    ],
    [READ, []],
    [WHOLE, []],
  ])('%#', (issue, repairs) => expect(listRepairs(issue)).toEqual(repairs));
});

describe('listProposals', () => {
  it('never decides for the sender what an empty cell is, and takes the first proposal for a cell', () => {
    const other = createIssue('geen-getal', { row: 9, column: 1, proposal: '9' });
    expect(listProposals([UNKNOWN, EMPTY, READ, other, WHOLE])).toEqual([{ cell: 'B9', value: 'Gooise Meren' }]);
  });
});

describe('placeOfIssue', () => {
  it.each([
    [UNKNOWN, 'Rij 9, aantal'],
    [createIssue('aanhalingsteken', { row: 3, columnName: undefined }), 'Rij 3'],
    [createIssue('kolom-overgeslagen', { column: 2 }), 'Kolom aantal'],
    [WHOLE, 'Het hele bestand'],
  ])('%#', (issue, place) => expect(placeOfIssue(issue)).toBe(place));
});
