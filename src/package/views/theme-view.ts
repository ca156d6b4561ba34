import * as v from 'valibot';
import type { Action } from '../../domain/action.ts';
import type { CheckedClaim } from '../../domain/check-claim.ts';
import type { Dialogue, Letter, Picture, Story } from '../../domain/content.ts';
import type { TrendHeader } from '../../domain/trend.ts';
import type { PackageIssue } from '../package-issue.ts';
import { checkedClaimSchema, dialogueSchema, letterSchema, pictureSchema, storySchema } from './content-schemas.ts';
import { actionSchema, issueSchema, type SchemaOf } from './domain-schemas.ts';
import { trendHeaderSchema } from './trend-schemas.ts';

/** afgeleid/thema/<id>.json: the texts, stories, threads, pictures and actions of one programme. */
export interface ThemeView {
  /** Id of the programme. */
  readonly programme: string;
  readonly letters: readonly Letter[];
  /** What those letters say of figures, beside what the figures say. */
  readonly claims: readonly CheckedClaim[];
  readonly stories: readonly Story[];
  readonly dialogues: readonly Dialogue[];
  readonly pictures: readonly Picture[];
  readonly actions: readonly Action[];
  /** Of the programme, and of others where they touch one of its indicators. */
  readonly trends: readonly TrendHeader[];
  /** What is at fault in the files with texts, stories, threads, pictures and actions, of whichever programme. */
  readonly issues: readonly PackageIssue[];
}

const themeViewSchema: SchemaOf<ThemeView> = v.object({
  programme: v.string(),
  letters: v.array(letterSchema),
  claims: v.array(checkedClaimSchema),
  stories: v.array(storySchema),
  dialogues: v.array(dialogueSchema),
  pictures: v.array(pictureSchema),
  actions: v.array(actionSchema),
  trends: v.array(trendHeaderSchema),
  issues: v.array(issueSchema),
});

/** The JSON text of the view. */
export function encodeThemeView(view: ThemeView): string {
  return JSON.stringify(view);
}

/** The view of parsed JSON; throws ValiError when it is another shape. */
export function decodeThemeView(json: unknown): ThemeView {
  return v.parse(themeViewSchema, json);
}
