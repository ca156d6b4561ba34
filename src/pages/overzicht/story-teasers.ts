import type { ContentHeader } from '../../domain/content.ts';
import { formatList, uncapitalise } from '../../domain/format-nl.ts';
import { findPictureFile, type PictureFile } from '../../domain/picture-file.ts';
import type { OverviewBase } from './overview-model.ts';

export interface StoryTeaser {
  readonly story: ContentHeader;
  /** A file of the package; null when the story has none or it cannot be found. */
  readonly picture: PictureFile | null;
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
    .map((story) => ({
      story,
      picture: findPictureFile(core.pictures, story.picture),
      about: writeAbout(core, story),
    }));
}

function writeAbout({ programmes, indicators }: OverviewBase['core'], story: ContentHeader): string {
  const programme = programmes.find(({ id }) => id === story.programme)?.name ?? '';
  const subjects = story.indicators.flatMap((id) => {
    const subject = indicators.find((indicator) => indicator.id === id)?.subject;
    return subject === undefined ? [] : [uncapitalise(subject)];
  });
  return subjects.length === 0 ? programme : `${programme}, bij ${formatList(subjects.slice(0, 1))}`;
}
