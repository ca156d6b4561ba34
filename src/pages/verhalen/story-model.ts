import { createAreaTree } from '../../domain/area-tree.ts';
import type { Story } from '../../domain/content.ts';
import { formatDate, formatPeriod } from '../../domain/format-nl.ts';
import { findPictureFile, type PictureFile } from '../../domain/picture-file.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import { writeConsent } from './write-consent.ts';

export interface StoryModel {
  readonly story: Story;
  readonly picture: PictureFile | null;
  readonly programme: { readonly id: string; readonly name: string } | null;
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
  /** "Midden-Nederland, 4e kwartaal 2019" */
  readonly place: string;
  /** Who gave consent, when, for what and until when. */
  readonly consent: string;
  readonly written: string;
  readonly others: readonly { readonly id: string; readonly title: string }[];
}

const OTHERS_SHOWN = 3;

/** One story with its picture, the figures it stands beside, and its consent in words. */
export function computeStory(core: CoreView, story: Story): StoryModel {
  const area = createAreaTree(core.areas).get(story.area)?.name ?? story.area;
  return {
    story,
    picture: findPictureFile(core.pictures, story.picture),
    programme: core.programmes.find(({ id }) => id === story.programme) ?? null,
    indicators: core.indicators.filter(({ id }) => story.indicators.includes(id)),
    place: `${area}, ${formatPeriod(story.period)}`,
    consent: writeConsent(story),
    written: `${story.author}, ${formatDate(story.date)}`,
    others: core.content
      .filter(({ form, id }) => form === 'story' && id !== story.id)
      .sort((a, b) => Number(b.programme === story.programme) - Number(a.programme === story.programme))
      .slice(0, OTHERS_SHOWN)
      .map(({ id, title }) => ({ id, title })),
  };
}
