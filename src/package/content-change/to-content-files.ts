import { changeAction } from './change-action.ts';
import { changeIndicator } from './change-indicator.ts';
import { changePicture } from './change-picture.ts';
import { changeTarget, findTargetRow, removeTarget } from './change-target.ts';
import type { ContentChange, PictureForm } from './content-order.ts';
import type { FileChanges } from './file-changes.ts';
import { listPictureFiles } from './list-picture-files.ts';
import { isShownByOther, withdrawItem } from './withdraw-item.ts';
import { writeLetter } from './write-letter.ts';
import { writeStory } from './write-story.ts';

/** A picture that came with the order, drawn anew; width and height in pixels. */
export interface Upload {
  /** Where it comes to stand: "beelden/<name>.jpg". */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/**
 * The files that a change of content changes; null when what it changes is not in the package, when it needs a picture that
 * did not come along, or when it names a file that is not the one the picture had.
 */
export function toContentFiles(
  files: ReadonlyMap<string, Uint8Array>,
  change: ContentChange,
  upload: Upload | null,
): FileChanges | null {
  switch (change.kind) {
    case 'letter':
      return writeLetter(change.item);
    case 'story':
      return writeStory(change.item);
    case 'picture':
      return placePicture(files, change.item, upload);
    case 'action':
      return changeAction(files, change.id, change.progress);
    case 'indicator':
      return changeIndicator(files, change.item);
    case 'target':
      return changeTarget(files, change.item);
    case 'target-removed':
      return findTargetRow(files, change.target) === null ? null : removeTarget(files, change.target);
    case 'withdrawn':
      return withdrawItem(files, change);
  }
}

function placePicture(
  files: ReadonlyMap<string, Uint8Array>,
  { drawing: asked, ...answers }: PictureForm,
  upload: Upload | null,
): FileChanges | null {
  const pictures = listPictureFiles(files.get('beelden.json'));
  const old = pictures.get(answers.id) ?? null;
  if (asked.type === 'upload' && upload === null) return null;
  if (asked.type === 'file' && asked.path !== old) return null;
  const isNew = asked.type === 'upload' && upload !== null;
  const drawing = isNew ? toFileDrawing(upload) : asked;
  if (drawing.type === 'upload') return null;
  const changes = changePicture(files, { ...answers, drawing }, isNew ? upload.bytes : null);
  const isLeft = old !== null && !(drawing.type === 'file' && drawing.path === old);
  if (changes === null || !isLeft || !files.has(old) || isShownByOther(pictures, answers.id, old)) return changes;
  return new Map([...changes, [old, null]]);
}

function toFileDrawing({ path, width, height }: Upload) {
  return { type: 'file', path, width, height } as const;
}
