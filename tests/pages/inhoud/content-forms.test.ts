import { describe, expect, it } from 'vitest';
import { toContentFiles } from '../../../src/package/content-change/to-content-files.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { CONTENT_FORMS } from '../../../src/pages/inhoud/content-forms.ts';
import type { ContentKind } from '../../../src/pages/inhoud/content-kinds.ts';
import { toTargetId } from '../../../src/pages/inhoud/target-form.ts';
import { openDesk, readReal } from './open-content.ts';

const files = await readReal();
const { data } = await openDesk(files);
const KINDS = ['letter', 'story', 'picture', 'action', 'target', 'indicator'] as const;

function idsOf(kind: ContentKind): readonly string[] {
  const lists = {
    letter: data.letters,
    story: data.stories,
    picture: data.pictures,
    action: data.actions,
    indicator: data.indicators,
  };
  return kind === 'target' ? data.targets.map(toTargetId) : lists[kind].map(({ id }) => id);
}

describe('CONTENT_FORMS', () => {
  it.each(KINDS)('%s: what is opened and not touched says what is published, to the letter', (kind) => {
    const before = readPackage(files).data;
    const ids = idsOf(kind);
    expect(ids.length).toBeGreaterThan(5);
    const changed = new Map(files);
    for (const id of ids) {
      const form = CONTENT_FORMS[kind];
      const { change, faults } = form.read(form.start(id, data)!, data, id);
      expect([id, faults]).toEqual([id, []]);
      for (const [path, bytes] of toContentFiles(changed, change!, null)!) changed.set(path, bytes!);
    }
    expect(readPackage(changed).data).toEqual(before);
  });

  it.each(KINDS)('%s: there is none of an id that nothing has', (kind) => {
    expect(CONTENT_FORMS[kind].start('bestaat-niet', data)).toBeNull();
  });

  it.each(['letter', 'story', 'picture', 'indicator', 'target'] as const)(
    '%s: a new one that is empty says of each field what must be in it',
    (kind) => {
      const form = CONTENT_FORMS[kind];
      const values = form.start(null, data)!;
      const { faults } = form.read(values, data, null);
      expect(faults).toMatchSnapshot();
      const asked = form.ask(values, data, null).flatMap(({ fields }) => fields.map(({ name }) => name));
      expect(faults.map(({ field }) => field).filter((field) => !asked.includes(field))).toEqual([]);
    },
  );

  it('asks no field twice', () => {
    for (const kind of KINDS) {
      const [id = null] = idsOf(kind);
      const form = CONTENT_FORMS[kind];
      const names = form.ask(form.start(id, data)!, data, id).flatMap(({ fields }) => fields.map(({ name }) => name));
      expect(names).toEqual([...new Set(names)]);
    }
  });
});
