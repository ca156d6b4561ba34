import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { actionsQuery, coreQuery } from '../../api/queries.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { SelectMenu } from '../../ui/select-menu.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Part } from '../aanleveren/part.tsx';
import { type ContentKind, KIND_WORDS, toContentPath } from './content-kinds.ts';
import page from '../aanleveren/page-head.module.css';
import content from './content-page.module.css';
import { describeItems } from './describe-items.ts';
import { programmeOptions } from './field-options.ts';
import { GoneItems } from './gone-items.tsx';
import classes from './kind-page.module.css';
import { type ContentItem, filterItems, listItems } from './list-items.ts';

/** So many lines are seen at a glance; more are searched. */
const SEARCHED = 12;

/** Everything of one kind, by programme, with what is out of date. */
export function KindPage({ kind }: { readonly kind: ContentKind }) {
  const words = KIND_WORDS[kind];
  const core = useQuery(coreQuery());
  const actions = useQuery({ ...actionsQuery(), enabled: kind === 'action' });
  const [asked, setAsked] = useState('');
  const [programme, setProgramme] = useState('');
  const items = useMemo(
    () => (core.data ? listItems(kind, core.data, actions.data?.actions ?? []) : []),
    [kind, core.data, actions.data],
  );
  const failed = [core, actions].find(({ error }) => error !== null);
  if (failed) return <PageFailure title={words.title} error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!core.data || (kind === 'action' && !actions.data)) return <PageSkeleton what="de lijst" />;
  const { programmes } = core.data;
  const shown = filterItems(items, asked, programme === '' ? null : programme);
  return (
    <div className="page">
      <div className={page.head}>
        <AppLink to="/inhoud" className={content.back}>
          Teksten, beelden, acties en doelen
        </AppLink>
        <h1>{words.title}</h1>
        <p className={page.lead}>{words.lead}</p>
        {words.begin !== null && (
          <div className={page.links}>
            <ButtonLink kind="primary" icon="plus" href={toContentPath(kind, null)}>
              {words.begin}
            </ButtonLink>
          </div>
        )}
      </div>
      {items.length > SEARCHED && (
        <search className={classes.search}>
          <TextField
            label="Zoeken in deze lijst"
            name="zoek"
            type="search"
            value={asked}
            onChange={(event) => setAsked(event.target.value)}
          />
          <SelectMenu
            label="Programma of project"
            options={[{ value: '', label: 'Alle' }, ...programmeOptions({ programmes })]}
            value={programme}
            onChange={setProgramme}
          />
        </search>
      )}
      <p className={classes.count} role="status">
        {shown.length === items.length ? describeItems(items, words.title) : `${shown.length} van ${items.length}`}
      </p>
      {programmes.map(({ id, name }) => {
        const own = shown.filter((item) => item.programme === id);
        return own.length === 0 ? null : (
          <Part key={id} id={`programma-${id}`} title={name}>
            <ul role="list">
              {own.map((item) => (
                <ItemLine key={item.id} kind={kind} item={item} />
              ))}
            </ul>
          </Part>
        );
      })}
      <GoneItems kind={kind} title={words.title} />
    </div>
  );
}

function ItemLine({ kind, item }: { readonly kind: ContentKind; readonly item: ContentItem }) {
  return (
    <li className={classes.item}>
      <AppLink to={toContentPath(kind, item.id)} className={classes.name}>
        {item.title}
      </AppLink>
      <span className={classes.about}>{item.about}</span>
      {item.mark !== null && (
        <span className={classes.mark}>
          <Icon name="clock" />
          {item.mark}
        </span>
      )}
    </li>
  );
}
