import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { createKey } from '../../api/create-key.ts';
import { type GoneItem, goneItemsQuery } from '../../api/gone-items.ts';
import { statusQuery } from '../../api/publication.ts';
import { TwoStepButton } from '../../ui/two-step-button.tsx';
import { Part } from '../aanleveren/part.tsx';
import type { ContentKind } from './content-kinds.ts';
import page from '../aanleveren/page-head.module.css';
import { GoneItemLine } from './gone-item-line.tsx';
import { usePublishing } from './use-publishing.ts';

const FORMS: Readonly<Partial<Record<ContentKind, GoneItem['form']>>> = {
  letter: 'letters',
  story: 'story',
  picture: 'picture',
};

interface GoneItemsProps {
  readonly kind: ContentKind;
  /** "Verhalen". */
  readonly title: string;
}

/** What was on the dashboard and can still be looked at in earlier publications, to be withdrawn there as well. */
export function GoneItems({ kind, title }: GoneItemsProps) {
  const form = FORMS[kind];
  const isAsked = form !== undefined;
  const gone = useQuery({ ...goneItemsQuery(), enabled: isAsked });
  const status = useQuery({ ...statusQuery(), enabled: isAsked });
  const publishing = usePublishing();
  const said = useRef<HTMLParagraphElement>(null);
  const [keys] = useState(() => new Map<string, string>());
  const items = (gone.data ?? []).filter((item) => item.form === form);
  const { state } = publishing;
  if (items.length === 0 && state.kind === 'idle') return null;

  async function withdraw({ form: of, id }: GoneItem) {
    if (!status.data) return;
    const key = keys.get(id) ?? createKey();
    keys.set(id, key);
    const order = { base: status.data.publication, key, confirmed: [] };
    await publishing.publish({ ...order, change: { kind: 'withdrawn', form: of, id } }, null);
    said.current?.focus();
    await gone.refetch();
  }
  return (
    <Part id="niet-meer" title="Niet meer op het dashboard">
      <p className={page.lead}>
        {`${title} die alleen nog in eerdere publicaties te zien zijn. Mag iets nergens meer te zien zijn, bijvoorbeeld omdat iemand de toestemming introk? Trek het dan hier in.`}
      </p>
      <p ref={said} role="status" tabIndex={-1}>
        {describeState(state)}
      </p>
      <ul role="list">
        {items.map((item) => (
          <GoneItemLine key={item.id} item={item}>
            <TwoStepButton
              label="Intrekken"
              about={` van ${item.title}`}
              confirm="Ja, overal intrekken"
              cancel="Toch niet"
              disabled={state.kind === 'sending'}
              onConfirm={() => void withdraw(item)}
            />
          </GoneItemLine>
        ))}
      </ul>
    </Part>
  );
}

function describeState(state: ReturnType<typeof usePublishing>['state']): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'sending':
      return 'Bezig met intrekken.';
    case 'published':
      return `${state.summary}. Eerdere publicaties waarin dit stond, zijn niet meer te zien.`;
    case 'unchanged':
    case 'collision':
      return 'Er is niets veranderd. Laad de pagina opnieuw.';
    case 'faults':
      return state.texts.join(' ');
    case 'signed-out':
    case 'denied':
      return state.text;
  }
}
