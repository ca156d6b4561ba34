import type { Action } from '../domain/action.ts';
import type { Form } from '../domain/content.ts';
import type { Trend } from '../domain/trend.ts';
import type { CoreView } from '../package/views/core-view.ts';
import { foldWords, isWithin } from './fold-text.ts';

const SEARCH_GROUPS = [
  'Indicatoren',
  'Programma’s en projecten',
  'Gebieden',
  'Verhalen',
  'Letters',
  'Dialoog',
  'Beeld',
  'Trends',
  'Acties',
] as const;
type SearchGroupName = (typeof SEARCH_GROUPS)[number];

export interface SearchEntry {
  readonly group: SearchGroupName;
  readonly title: string;
  /** Second line: the programme, the district. */
  readonly detail: string;
  readonly href: string;
  readonly titleWords: readonly string[];
  readonly otherWords: readonly string[];
}

interface SearchGroup {
  readonly name: SearchGroupName;
  readonly entries: readonly SearchEntry[];
}

const PER_GROUP = 5;
const CONTENT_GROUPS: Readonly<Record<Exclude<Form, 'figures'>, SearchGroupName>> = {
  story: 'Verhalen',
  letters: 'Letters',
  dialogue: 'Dialoog',
  picture: 'Beeld',
};

/** Everything that one can look for; actions and trends come later than the rest, so they may be absent. */
export function buildSearchIndex(
  core: CoreView,
  actions: readonly Action[],
  trends: readonly Trend[] = [],
): SearchEntry[] {
  const programmeName = new Map(core.programmes.map(({ id, name }) => [id, name]));
  const areaName = new Map(core.areas.map(({ id, name }) => [id, name]));
  const programmeOf = (id: string) => programmeName.get(id) ?? '';
  return [
    ...core.indicators.map(({ id, name, programme, subject, definition, unit }) =>
      entry('Indicatoren', name, programmeOf(programme), `/indicator/${id}`, [subject, unit, definition]),
    ),
    ...core.programmes.map(({ id, name, tagline, tools }) =>
      entry(
        'Programma’s en projecten',
        name,
        tagline,
        `/thema/${id}`,
        tools.map((tool) => tool.name),
      ),
    ),
    ...core.areas.map(({ id, name, parent, abbreviation, cbs }) =>
      entry('Gebieden', name, areaName.get(parent ?? '') ?? 'Regio', `/gebied/${id}`, [abbreviation, cbs ?? '']),
    ),
    ...core.content.map(({ id, form, title, summary, programme }) => {
      const href = form === 'story' ? `/verhalen/${id}` : `/thema/${programme}`;
      return entry(CONTENT_GROUPS[form], title, programmeOf(programme), href, [summary]);
    }),
    ...trends.map(({ id, title, text, programme, source }) =>
      entry('Trends', title, programmeOf(programme), `/trends#${id}`, ['trend', text, source]),
    ),
    ...actions.map(({ id, title, text, programme, owner }) =>
      entry('Acties', title, programmeOf(programme), `/actieagenda#${id}`, [text, owner]),
    ),
  ];
}

function entry(
  group: SearchGroupName,
  title: string,
  detail: string,
  href: string,
  other: readonly string[],
): SearchEntry {
  return {
    group,
    title,
    detail,
    href,
    titleWords: foldWords(title),
    otherWords: foldWords([detail, ...other].join(' ')),
  };
}

/** The entries in which every word of the query occurs, best first, in groups; [] for an empty query. */
export function searchEntries(entries: readonly SearchEntry[], query: string): SearchGroup[] {
  const words = foldWords(query);
  if (words.length === 0) return [];
  const found = entries
    .map((one) => ({ one, score: scoreEntry(one, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return SEARCH_GROUPS.map((name) => ({
    name,
    entries: found
      .filter(({ one }) => one.group === name)
      .slice(0, PER_GROUP)
      .map(({ one }) => one),
  })).filter(({ entries: inGroup }) => inGroup.length > 0);
}

function scoreEntry(one: SearchEntry, words: readonly string[]): number {
  const scores = words.map((word) => Math.max(2 * scoreWord(one.titleWords, word), scoreWord(one.otherWords, word)));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/** 4 = the word itself, 3 = its beginning, 2 = inside it, 1 = with a typing error, 0 = not there. */
function scoreWord(candidates: readonly string[], word: string): number {
  let best = 0;
  for (const candidate of candidates) {
    if (candidate === word) return 4;
    if (candidate.startsWith(word)) best = 3;
    else if (best < 2 && word.length >= 3 && candidate.includes(word)) best = 2;
    else if (best < 1 && isTypingError(candidate, word)) best = 1;
  }
  return best;
}

/** Short words are too much alike; a query is often only the beginning of a word. */
function isTypingError(candidate: string, word: string): boolean {
  if (word.length < 4) return false;
  const limit = word.length < 8 ? 1 : 2;
  return [word.length - 1, word.length, word.length + 1].some((length) =>
    isWithin(candidate.slice(0, length), word, limit),
  );
}
