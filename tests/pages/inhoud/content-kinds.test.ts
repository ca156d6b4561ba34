import { describe, expect, it } from 'vitest';
import { toSafeNext } from '../../../src/domain/safe-next.ts';
import { CONTENT_KINDS, findKind, KIND_WORDS, toContentPath } from '../../../src/pages/inhoud/content-kinds.ts';
import { describeDraft } from '../../../src/pages/inhoud/describe-draft.ts';

describe('findKind', () => {
  it.each(CONTENT_KINDS)('finds %s by its address', (kind) => {
    expect(findKind(KIND_WORDS[kind].slug)).toBe(kind);
  });

  it.each([undefined, 'onzin', 'letter'])('%s is no kind', (slug) => {
    expect(findKind(slug)).toBeNull();
  });
});

describe('toContentPath', () => {
  it.each([
    ['letter', 'een-brief', '/inhoud/brieven/een-brief'],
    ['target', 'zaken_midden-nederland_2019', '/inhoud/doelen/zaken_midden-nederland_2019'],
    ['picture', null, '/inhoud/beelden/nieuw'],
  ] as const)('%s %s is a place that one comes back to after signing in', (kind, id, path) => {
    expect(toContentPath(kind, id)).toBe(path);
    expect(toSafeNext(path)).toBe(path);
  });
});

describe('describeDraft', () => {
  it('names a draft by its title, and by its kind while it has none', () => {
    expect(describeDraft({ id: '/inhoud/brieven/x', title: 'Een' })).toEqual({ title: 'Een', kind: 'Brieven' });
    expect(describeDraft({ id: '/inhoud/beelden/nieuw', title: '' })).toEqual({
      title: 'Een nieuw beeld',
      kind: 'Beelden',
    });
  });
});
