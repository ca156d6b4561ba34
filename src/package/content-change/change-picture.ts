import type { Picture, PictureDrawing } from '../../domain/content.ts';
import { DRAWING_TYPES, dutchWord } from '../schemas/words.ts';
import { changeListFile, withFields } from './change-list-file.ts';
import type { FileChanges } from './file-changes.ts';
import { type HeaderAnswers, toConsentFields, toHeaderFields } from './to-header-fields.ts';

/** What the form of a picture asks. */
export type PictureAnswers = HeaderAnswers &
  Pick<Picture, 'drawing' | 'alt' | 'caption' | 'source' | 'rights' | 'consent' | 'notes'>;

/**
 * beelden.json with this picture, new or in place of the one with its id, and its file when bytes are given; null when
 * beelden.json is no list. bytes have been drawn anew before: this writes them as they are.
 */
export function changePicture(
  files: ReadonlyMap<string, Uint8Array>,
  picture: PictureAnswers,
  bytes: Uint8Array | null = null,
): FileChanges | null {
  const list = changeListFile(files, 'beelden.json', picture.id, (before) => withFields(before, toFields(picture)));
  if (list === null || bytes === null || picture.drawing.type !== 'file') return list;
  return new Map([...list, [picture.drawing.path, bytes]]);
}

function toFields(picture: PictureAnswers) {
  const { id, drawing, alt, caption, source, rights, consent, notes } = picture;
  return {
    id,
    ...toHeaderFields(picture),
    tekening: toDrawing(drawing),
    alt,
    bijschrift: caption,
    bron: source,
    rechten: rights,
    toestemming: consent === null ? null : toConsentFields(consent),
    notities: notes,
  };
}

function toDrawing(drawing: PictureDrawing) {
  if (drawing.type === 'file') {
    return { soort: 'bestand', pad: drawing.path, breedte: drawing.width, hoogte: drawing.height };
  }
  return { soort: dutchWord(DRAWING_TYPES, drawing.type), indicator: drawing.indicator, periode: drawing.period };
}
