import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { actionsQuery, coreQuery } from '../../api/queries.ts';
import { type Draft, draftStore } from '../../stores/draft-store.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Section } from '../../ui/section.tsx';
import { CONTENT_KINDS, KIND_WORDS, toContentPath } from './content-kinds.ts';
import page from '../aanleveren/page-head.module.css';
import content from './content-page.module.css';
import { describeItems } from './describe-items.ts';
import { ConceptList, type ListedConcept } from '../aanleveren/concept-list.tsx';
import { describeDraft } from './describe-draft.ts';
import classes from './kind-page.module.css';
import { listItems } from './list-items.ts';

/** What can be changed, and what was begun and not yet published. */
export function StartPage() {
  const core = useQuery(coreQuery());
  const actions = useQuery(actionsQuery());
  const [drafts, setDrafts] = useState<readonly Draft[] | null>(null);
  useEffect(() => {
    void draftStore.list().then(setDrafts);
  }, []);
  async function remove(id: string) {
    await draftStore.remove(id);
    setDrafts(await draftStore.list());
  }
  const title = 'Teksten, beelden, acties en doelen';
  const failed = [core, actions].find(({ error }) => error !== null);
  if (failed) return <PageFailure title={title} error={failed.error} onRetry={() => void failed.refetch()} />;
  const { data } = core;
  if (!data || !actions.data) return <PageSkeleton what="de lijst" />;
  const all = actions.data.actions;
  return (
    <div className="page">
      <div className={page.head}>
        <AppLink to="/aanleveren" className={content.back}>
          Cijfers aanleveren
        </AppLink>
        <h1>{title}</h1>
        <p className={page.lead}>
          Kies wat u wilt aanpassen. U ziet meteen hoe de lezer het ziet. Er verandert niets aan het dashboard tot u op
          Publiceren klikt.
        </p>
      </div>
      {drafts !== null && drafts.length > 0 && (
        <Section title="Verder met een concept" lead="Alleen u ziet deze: ze staan in deze browser.">
          <ConceptList concepts={drafts.map(toListed)} onRemove={(id) => void remove(id)} />
        </Section>
      )}
      {/* After the drafts, so that nothing moves when they come. */}
      {drafts !== null && (
        <Section title="Wat wilt u aanpassen">
          <ul role="list" className={classes.kinds}>
            {CONTENT_KINDS.map((kind) => {
              const words = KIND_WORDS[kind];
              return (
                <li key={kind} className={classes.kind}>
                  <h3>
                    <AppLink to={`/inhoud/${words.slug}`}>{words.title}</AppLink>
                  </h3>
                  <p>{words.lead}</p>
                  <p className={classes.about}>{describeItems(listItems(kind, data, all), words.title)}</p>
                  {words.begin !== null && (
                    <p>
                      <AppLink to={toContentPath(kind, null)}>{words.begin}</AppLink>
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </Section>
      )}
    </div>
  );
}

function toListed(draft: Draft): ListedConcept {
  const { title, kind } = describeDraft(draft);
  return { id: draft.id, title, about: kind, name: title, href: draft.id, changedAt: draft.changedAt };
}
