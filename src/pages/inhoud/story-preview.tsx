import type { CoreView } from '../../package/views/core-view.ts';
import { StoryContent } from '../verhalen/story-content.tsx';
import { computeStory } from '../verhalen/story-model.ts';
import type { ContentPreview } from './content-report.ts';

interface StoryPreviewProps {
  readonly preview: Extract<ContentPreview, { kind: 'story' }>;
  readonly core: CoreView;
}

/** The story as it stands on its own page. */
export function StoryPreview({ preview: { story, pictures }, core }: StoryPreviewProps) {
  return <StoryContent model={computeStory({ ...core, pictures }, story)} look="preview" />;
}
