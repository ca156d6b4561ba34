import type { Picture } from './content.ts';

export interface PictureFile {
  /** Address under which the file is served: /data/beelden/x.svg. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Source and rights: "Illustratie Rijker Verantwoorden, CC BY 4.0". */
  readonly credit: string;
}

/** The file of the picture with that id; null when there is none, or when it is drawn from figures. */
export function findPictureFile(pictures: readonly Picture[], id: string | null): PictureFile | null {
  const picture = pictures.find((item) => item.id === id);
  if (picture?.drawing.type !== 'file') return null;
  const { path, width, height } = picture.drawing;
  return { path: `/data/${path}`, width, height, alt: picture.alt, credit: `${picture.source}, ${picture.rights}` };
}
