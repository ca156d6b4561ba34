import { PictureForm } from '../thema/picture-form.tsx';
import { toPictureItem } from '../thema/theme-pictures.ts';
import type { ContentPreview } from './content-report.ts';
import type { ShownUpload } from './use-upload.ts';

interface PicturePreviewProps {
  readonly preview: Extract<ContentPreview, { kind: 'picture' }>;
  /** The file that was chosen, which no server has yet. */
  readonly shown: ShownUpload | null;
}

/** The picture as it stands on the page of its programme. */
export function PicturePreview({ preview: { picture, reading }, shown }: PicturePreviewProps) {
  const item = toPictureItem(picture, reading);
  const isChosen = shown !== null && picture.drawing.type === 'file' && picture.drawing.path === shown.upload.path;
  const file = isChosen && item.file !== null ? { ...item.file, src: shown.src } : item.file;
  return <PictureForm pictures={[{ ...item, file }]} isLarge onEnlarge={() => undefined} />;
}
