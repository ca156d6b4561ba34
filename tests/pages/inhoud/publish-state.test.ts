import { describe, expect, it } from 'vitest';
import type { ContentAnswer } from '../../../src/api/content.ts';
import { toPublishState } from '../../../src/pages/inhoud/publish-state.ts';

const publication = { id: 3, at: '2020-03-14T09:00:00Z', summary: 'Brief aangepast.' };

describe('toPublishState', () => {
  it.each<[ContentAnswer, object]>([
    [
      { type: 'published', publication },
      { kind: 'published', summary: 'Brief aangepast.' },
    ],
    [
      { type: 'repeated', publication },
      { kind: 'published', summary: 'Brief aangepast.' },
    ],
    [{ type: 'unchanged' }, { kind: 'unchanged' }],
    [{ type: 'collision', latest: 4 }, { kind: 'collision' }],
    [
      { type: 'refused', issues: [{ path: 'x', text: 'Fout.' }] },
      { kind: 'faults', texts: ['Fout.'] },
    ],
    [
      { type: 'denied', status: 401, text: 'Log in.' },
      { kind: 'signed-out', text: 'Log in.' },
    ],
    [
      { type: 'denied', status: 413, text: 'Te groot.' },
      { kind: 'denied', text: 'Te groot.' },
    ],
  ])('%o', (answer, state) => {
    expect(toPublishState(answer)).toEqual(state);
  });

  it('says of each text that the server doubts what to do', () => {
    const state = toPublishState({ type: 'doubts', blocked: ['111222333'], toConfirm: ['a@b.nl'] });
    expect(state).toEqual({
      kind: 'faults',
      texts: [
        expect.stringContaining('‘111222333’ lijkt een burgerservicenummer'),
        expect.stringContaining('‘a@b.nl’'),
      ],
    });
  });
});
