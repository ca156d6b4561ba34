import * as v from 'valibot';
import type { Story } from '../../domain/content.ts';
import { storySchema } from './content-schemas.ts';
import type { SchemaOf } from './domain-schemas.ts';

/** afgeleid/verhaal/<id>.json: one story. */
export interface StoryView {
  readonly story: Story;
}

const storyViewSchema: SchemaOf<StoryView> = v.object({ story: storySchema });

/** The JSON text of the view. */
export function encodeStoryView(view: StoryView): string {
  return JSON.stringify(view);
}

/** The view of parsed JSON; throws ValiError when it is another shape. */
export function decodeStoryView(json: unknown): StoryView {
  return v.parse(storyViewSchema, json);
}
