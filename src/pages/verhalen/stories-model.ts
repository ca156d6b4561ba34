import type { ContentHeader } from '../../domain/content.ts';
import { createAreaTree } from '../../domain/area-tree.ts';
import { formatDate } from '../../domain/format-nl.ts';
import { findPictureFile, type PictureFile } from '../../domain/picture-file.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import { writeStoriesHeadline } from './write-stories-headline.ts';

export interface StoryCard {
  readonly story: ContentHeader;
  readonly picture: PictureFile | null;
  readonly programme: string;
  readonly area: string;
  readonly date: string;
}

export interface StoriesModel {
  readonly headline: string;
  readonly cards: readonly StoryCard[];
  /** Programmes and projects without a story: what is missing stays visible. */
  readonly missing: readonly { readonly id: string; readonly name: string }[];
  readonly example: boolean;
}

/** All stories of an area and of those it lies in, newest first; and which programmes have none. */
export function computeStories(core: CoreView, area: string): StoriesModel {
  const tree = createAreaTree(core.areas);
  const areas = new Set([area, ...tree.ancestors(area).map(({ id }) => id)]);
  const within = (id: string) => areas.has(id) || tree.ancestors(id).some((ancestor) => ancestor.id === area);
  const stories = core.content
    .filter((header) => header.form === 'story' && within(header.area))
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
  const told = new Set(stories.map(({ programme }) => programme));
  return {
    headline: writeStoriesHeadline(stories.length),
    cards: stories.map((story) => ({
      story,
      picture: findPictureFile(core.pictures, story.picture),
      programme: core.programmes.find(({ id }) => id === story.programme)?.name ?? '',
      area: tree.get(story.area)?.name ?? '',
      date: formatDate(story.date),
    })),
    missing: core.programmes.filter(({ id }) => !told.has(id)).map(({ id, name }) => ({ id, name })),
    example: stories.some(({ origin }) => origin === 'example'),
  };
}
