import { describe, expect, it, test } from 'vitest';
import type { Picture } from '../../../src/domain/content.ts';
import { findFullProgramme } from '../../../src/server/publishing/find-full-programme.ts';
import { PICTURE } from '../../package/content-change/content-factory.ts';

const QUOTA = { pictures: 3, bytes: 100 };
const picture = (id: string, path: string | null, programme = 'vis') =>
  ({
    ...PICTURE,
    id,
    programme,
    drawing:
      path === null ? { type: 'symbols', indicator: 'x', period: '2019' } : { type: 'file', path, width: 2, height: 1 },
  }) as unknown as Picture;
const files = new Map([
  ['beelden/a.jpg', new Uint8Array(60)],
  ['beelden/b.jpg', new Uint8Array(30)],
]);
const two = [picture('a', 'beelden/a.jpg'), picture('b', 'beelden/b.jpg')];

describe('S21 findFullProgramme', () => {
  test.each<[string, readonly Picture[], Parameters<typeof findFullProgramme>[2], 'pictures' | 'bytes' | null]>([
    ['there is room', two, { id: 'c', programme: 'vis', bytes: 10 }, null],
    ['a byte too many', two, { id: 'c', programme: 'vis', bytes: 11 }, 'bytes'],
    ['in place of a large one', two, { id: 'a', programme: 'vis', bytes: 70 }, null],
    ['another programme', two, { id: 'c', programme: 'burgernet', bytes: 99 }, null],
    ['one too many', [...two, picture('d', 'beelden/a.jpg')], { id: 'c', programme: 'vis', bytes: 1 }, 'pictures'],
    [
      'what is drawn from figures counts for nothing',
      [...two, picture('d', null)],
      { id: 'c', programme: 'vis', bytes: 1 },
      null,
    ],
    ['no file goes along', [...two, picture('d', 'beelden/a.jpg')], { id: 'c', programme: 'vis', bytes: null }, null],
  ])('%s', (_name, pictures, sent, expected) => {
    expect(findFullProgramme({ pictures }, files, sent, QUOTA)).toBe(expected);
  });

  it('has 500 pictures and a gigabyte where nothing is said', () => {
    const many = Array.from({ length: 500 }, (_, place) => picture(`p${place}`, 'beelden/a.jpg'));
    const sent = { id: 'nieuw', programme: 'vis', bytes: 1 };
    expect(findFullProgramme({ pictures: many }, files, sent)).toBe('pictures');
    expect(findFullProgramme({ pictures: many.slice(1) }, files, sent)).toBeNull();
    expect(findFullProgramme({ pictures: [] }, files, { ...sent, bytes: 1_000_000_001 })).toBe('bytes');
  });
});
