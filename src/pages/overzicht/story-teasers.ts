import type { ContentHeader, Picture } from '../../domain/content.ts';
import { formatList } from '../../domain/format-nl.ts';
import type { OverviewBase } from './overview-model.ts';

export interface StoryTeaser {
  readonly story: ContentHeader;
  /** A file of the package; null when the story has none or it cannot be found. */
  readonly picture: { readonly path: string; readonly width: number; readonly height: number; readonly alt: string } | null;
  /** "Burgernet, bij het succespercentage van Burgernet-acties" */
  readonly about: string;
}

const STORIES_SHOWN = 4;

/** The newest stories of the area and of those it lies in, at most four, with pictures first. */
export function computeStoryTeasers({ core, area, tree }: OverviewBase): StoryTeaser[] {
  const areas = new Set([area, ...tree.ancestors(area).map(({ id }) => id)]);
  return core.content
    .filter(({ form, area: own }) => form === 'story' && areas.has(own))
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id))
    .slice(0, STORIES_SHOWN)
    .map((story) => ({ story, picture: findPicture(core.pictures, story), about: writeAbout(core, story) }));
}

function findPicture(pictures: readonly Picture[], { picture }: ContentHeader): StoryTeaser['picture'] {
  const found = pictures.find(({ id }) => id === picture);
  if (found?.drawing.type !== 'file') return null;
  const { path, width, height } = found.drawing;
  return { path: `/data/${path}`, width, height, alt: found.alt };
}

function writeAbout({ programmes, indicators }: OverviewBase['core'], story: ContentHeader): string {
  const programme = programmes.find(({ id }) => id === story.programme)?.name ?? '';
  const subjects = story.indicators.flatMap((id) => {
    const subject = indicators.find((indicator) => indicator.id === id)?.subject;
    return subject === undefined ? [] : [subject.charAt(0).toLowerCase() + subject.slice(1)];
  });
  return subjects.length === 0 ? programme : `${programme}, bij ${formatList(subjects.slice(0, 1))}`;
}
