import { computeAreaReadings } from '../../domain/compute-area-readings.ts';
import type { Picture } from '../../domain/content.ts';
import type { Reading } from '../../domain/reading.ts';
import { findElsewhere, selectContent } from '../../domain/select-content.ts';
import type { ThemeBase } from './theme-base.ts';
import type { FormItems } from './theme-texts.ts';

export interface PictureFile {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface PictureItem {
  readonly picture: Picture;
  /** null for a drawing made from figures. */
  readonly file: PictureFile | null;
  /** For a drawing: the figures of the area and period that the picture is about. */
  readonly reading: Reading | null;
  /** "Bron: ... Rechten: ..." */
  readonly source: string;
}

/** Pictures that stand on their own before those that go with a story; the ones with numbered notes first. */
export function computePictures(base: ThemeBase): FormItems<PictureItem> {
  const pictures = base.themeView?.pictures ?? [];
  const ofStories = new Set(base.themeView?.stories.map(({ picture }) => picture));
  const rank = (picture: Picture) => (ofStories.has(picture.id) ? 2 : picture.notes.length > 0 ? 0 : 1);
  return {
    items: selectContent(pictures, base.scope)
      .sort((a, b) => rank(a) - rank(b))
      .map((picture) => toPictureItem(picture, readingOf(picture, base))),
    elsewhere: findElsewhere(pictures, base.scope),
  };
}

/** A picture as a reader sees it; the reading is what a drawing is made from. */
export function toPictureItem(picture: Picture, reading: Reading | null): PictureItem {
  const source = `Bron: ${picture.source}. ${picture.rights}.`.replaceAll('..', '.');
  return { picture, file: toFile(picture), reading, source };
}

/** The file of a picture by its id; null when there is none, or when it is drawn from figures. */
export function findFile({ themeView, core }: ThemeBase, id: string | null): PictureFile | null {
  const found = [...(themeView?.pictures ?? []), ...core.pictures].find((picture) => picture.id === id);
  return found === undefined ? null : toFile(found);
}

function toFile({ drawing, alt }: Picture): PictureFile | null {
  if (drawing.type !== 'file') return null;
  return { src: `/data/${drawing.path}`, width: drawing.width, height: drawing.height, alt };
}

/** A picture of the region shows the figures of the region, also on the screen of a district. */
function readingOf({ drawing, area: id, period }: Picture, { core, areaView, tree }: ThemeBase): Reading | null {
  const area = tree.get(id);
  if (drawing.type === 'file' || areaView === null || area === null) return null;
  const indicators = core.indicators.filter((indicator) => indicator.id === drawing.indicator);
  const own = [...areaView.series, ...areaView.parentSeries, ...areaView.regionSeries];
  const series = own.filter((each) => each.area === id);
  return computeAreaReadings({ ...core, indicators, area, period, series })[0] ?? null;
}
