import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'wouter';
import { coreQuery, storyQuery } from '../../api/queries.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { StoryContent } from './story-content.tsx';
import { computeStory } from './story-model.ts';

/** One story. */
export function StoryPage() {
  const { id } = useParams<{ id: string }>();
  const core = useQuery(coreQuery());
  const view = useQuery(storyQuery(id));
  const model = useMemo(
    () => (core.data && view.data ? computeStory(core.data, view.data.story) : null),
    [core.data, view.data],
  );
  if (model !== null) return <StoryContent model={model} />;
  const failed = [core, view].find(({ error }) => error !== null);
  if (failed) return <PageFailure title="Verhaal" error={failed.error} onRetry={() => void failed.refetch()} />;
  return <PageSkeleton what="het verhaal" blocks={1} />;
}
