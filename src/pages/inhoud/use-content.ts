import { useEffect, useState } from 'react';
import { createKey } from '../../api/create-key.ts';
import { type Draft, draftStore } from '../../stores/draft-store.ts';
import type { Keeping } from '../../stores/create-shelf.ts';
import type { ContentClient } from './content-client.ts';
import type { ContentData } from './content-data.ts';
import { CONTENT_FORMS } from './content-forms.ts';
import { type ContentKind, toContentPath } from './content-kinds.ts';
import { type DraftAnswers, parseAnswers } from './draft-answers.ts';
import { hasChanged } from './form-values.ts';
import { mergeValues } from './merge-values.ts';

/** A form that is open: what is published, and what was filled in. */
export interface OpenContent {
  readonly data: ContentData;
  /** As it was published, or empty for a new one. */
  readonly begin: DraftAnswers;
  readonly answers: DraftAnswers;
  readonly picture: Draft['picture'];
  /** The same for each attempt to publish. */
  readonly key: string;
  /** Fields that somebody else published otherwise while they were filled in here. */
  readonly clashes: readonly string[];
  /** Whether an earlier visit left this behind. */
  readonly isResumed: boolean;
}

type ContentState =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: Error }
  /** There is no such thing. */
  | { readonly step: 'unknown' }
  | { readonly step: 'open'; readonly open: OpenContent; readonly keeping: Keeping | null };

export interface ContentDesk {
  readonly state: ContentState;
  readonly change: (next: (open: OpenContent) => Partial<Pick<OpenContent, 'answers' | 'picture'>>) => void;
  /** Throws away what was filled in, and begins with what is published. */
  readonly discard: () => void;
  /** Reads anew what is published; what was filled in stays. */
  readonly renew: () => void;
}

/**
 * Opens the form of an address: what is published, and over it the draft of this browser. mayRead: once it is known which
 * publication the site shows, so that the form never begins with something older.
 */
export function useContent(kind: ContentKind, id: string | null, client: ContentClient, mayRead: boolean): ContentDesk {
  const [state, setState] = useState<ContentState>({ step: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const path = toContentPath(kind, id);

  useEffect(() => {
    if (!mayRead) return;
    let isWanted = true;
    Promise.all([client.load(), draftStore.read(path)]).then(
      ([data, draft]) => {
        if (isWanted) setState((before) => toOpen(kind, id, data, draft, before));
      },
      (error: unknown) => {
        if (isWanted)
          setState({ step: 'failed', error: error instanceof Error ? error : new Error('Er ging iets mis.') });
      },
    );
    return () => {
      isWanted = false;
    };
    // attempt: reading once more.
  }, [client, kind, id, path, mayRead, attempt]);

  const open = state.step === 'open' ? state.open : null;
  const title = open === null ? '' : CONTENT_FORMS[kind].name(open.answers.values, open.data, id);
  useEffect(() => {
    if (open === null || !isWorthKeeping(open)) return;
    const { key, answers, picture, begin } = open;
    let isWanted = true;
    void draftStore
      .write({
        id: path,
        key,
        title,
        changedAt: new Date().toISOString(),
        answers: { ...answers, begin: begin.values },
        picture,
      })
      .then((keeping) => {
        if (isWanted) setState((now) => (now.step === 'open' && now.open === open ? { ...now, keeping } : now));
      });
    return () => {
      isWanted = false;
    };
  }, [open, path, title]);

  return {
    state,
    change: (next) => {
      setState((now) => {
        if (now.step !== 'open') return now;
        return { ...now, open: { ...now.open, ...next(now.open) }, keeping: null };
      });
    },
    discard: () => {
      void draftStore.remove(path);
      setState((now) => {
        if (now.step !== 'open') return now;
        const { begin } = now.open;
        return {
          ...now,
          open: { ...now.open, answers: begin, picture: null, key: createKey(), clashes: [], isResumed: false },
        };
      });
    },
    renew: () => {
      client.stop();
      setAttempt((count) => count + 1);
    },
  };
}

function toOpen(
  kind: ContentKind,
  id: string | null,
  data: ContentData,
  draft: Draft | null,
  before: ContentState,
): ContentState {
  const values = CONTENT_FORMS[kind].start(id, data);
  if (values === null) return { step: 'unknown' };
  const begin: DraftAnswers = { values, reasons: {}, intent: 'change' };
  // What is being filled in right now is newer than what was kept.
  if (before.step === 'open') {
    const { answers, begin: old } = before.open;
    const { values: merged, clashes } = mergeValues(old.values, values, answers.values);
    return { ...before, open: { ...before.open, data, begin, answers: { ...answers, values: merged }, clashes } };
  }
  const kept = draft === null ? null : parseAnswers(draft.answers);
  const merged = kept === null ? null : mergeValues(kept.begin, values, kept.values);
  const answers =
    kept === null || merged === null ? begin : { values: merged.values, reasons: kept.reasons, intent: kept.intent };
  const key = kept === null || draft === null ? createKey() : draft.key;
  const picture = kept === null ? null : (draft?.picture ?? null);
  return {
    step: 'open',
    open: { data, begin, answers, picture, key, clashes: merged?.clashes ?? [], isResumed: kept !== null },
    keeping: null,
  };
}

/** Whoever only looks leaves nothing behind. */
function isWorthKeeping({ begin, answers, isResumed }: OpenContent): boolean {
  return isResumed || answers.intent !== begin.intent || hasChanged(begin.values, answers.values);
}
