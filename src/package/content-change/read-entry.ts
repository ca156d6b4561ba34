import type { ContentChange } from './content-order.ts';
import { findTargetRow } from './change-target.ts';
import { findListEntries } from './list-entries.ts';
import { toTextPath } from './withdraw-item.ts';

/** Where one thing stands: a file of its own, or its part of a file that it shares with others. */
interface Entry {
  readonly path: string;
  /** As it is written; null when it is not there. */
  readonly text: string | null;
}

/** What a change replaces, as the package has it: so that two who change different things do not stand in each other's way. */
export function readEntry(files: ReadonlyMap<string, Uint8Array>, change: ContentChange): Entry {
  switch (change.kind) {
    case 'letter':
      return readFile(files, toTextPath('letters', change.item.id));
    case 'story':
      return readFile(files, toTextPath('story', change.item.id));
    case 'picture':
      return readListed(files, 'beelden.json', change.item.id);
    case 'action':
      return readListed(files, 'acties.json', change.id);
    case 'indicator':
      return readListed(files, 'indicatoren.json', change.item.id);
    case 'target':
      return { path: 'doelen.csv', text: findTargetRow(files, change.item) };
    case 'target-removed':
      return { path: 'doelen.csv', text: findTargetRow(files, change.target) };
    case 'withdrawn':
      return change.form === 'picture'
        ? readListed(files, 'beelden.json', change.id)
        : readFile(files, toTextPath(change.form, change.id));
  }
}

function readFile(files: ReadonlyMap<string, Uint8Array>, path: string): Entry {
  const bytes = files.get(path);
  return { path, text: bytes === undefined ? null : new TextDecoder().decode(bytes) };
}

function readListed(files: ReadonlyMap<string, Uint8Array>, path: string, id: string): Entry {
  const { text } = readFile(files, path);
  const found = findListEntries(text ?? '')?.find(({ fields }) => fields?.get('id') === id);
  return { path, text: found === undefined || text === null ? null : text.slice(found.start, found.end) };
}
