import * as v from 'valibot';
import type { CheckedClaim } from '../../domain/check-claim.ts';
import type { ContentHeader, Dialogue, Letter, Picture, Story } from '../../domain/content.ts';
import type { Block, Inline, RichText } from '../../domain/rich-text.ts';
import { number, origin, period, type SchemaOf, text, textOrNull, texts } from './domain-schemas.ts';

const inlineSchema: SchemaOf<Inline> = v.lazy(() => inlineVariants);
const inlines = v.array(inlineSchema);
const inlineVariants: SchemaOf<Inline> = v.variant('type', [
  v.object({ type: v.literal('text'), text }),
  v.object({ type: v.picklist(['strong', 'emphasis']), children: inlines }),
  v.object({ type: v.literal('link'), href: text, children: inlines }),
]);

const blockSchema: SchemaOf<Block> = v.variant('type', [
  v.object({ type: v.literal('heading'), level: v.picklist([2, 3]), children: inlines }),
  v.object({ type: v.picklist(['paragraph', 'quote']), children: inlines }),
  v.object({ type: v.literal('list'), ordered: v.boolean(), items: v.array(inlines) }),
]);

const richTextSchema: SchemaOf<RichText> = v.array(blockSchema);

const header = {
  id: text,
  title: text,
  summary: text,
  programme: text,
  indicators: texts,
  area: text,
  period,
  date: text,
  origin,
  picture: textOrNull,
  openAgreements: number,
  contributions: number,
};

const consent = v.object({ by: text, date: text, purpose: text, until: textOrNull });

const claim = {
  indicator: text,
  area: text,
  period,
  direction: v.picklist(['improved', 'worsened', 'same']),
};

export const checkedClaimSchema: SchemaOf<CheckedClaim> = v.object({
  ...claim,
  letter: text,
  verdict: v.picklist(['supported', 'unsupported', 'contradicted', 'cannot-tell']),
  sentence: text,
});

export const headerSchema: SchemaOf<ContentHeader> = v.object({
  ...header,
  form: v.picklist(['letters', 'dialogue', 'picture', 'story']),
});

export const letterSchema: SchemaOf<Letter> = v.object({
  ...header,
  form: v.literal('letters'),
  author: text,
  genre: text,
  source: text,
  text: richTextSchema,
  claims: v.array(v.object(claim)),
});

export const storySchema: SchemaOf<Story> = v.object({
  ...header,
  form: v.literal('story'),
  author: text,
  source: text,
  quote: text,
  consent,
  text: richTextSchema,
});

export const dialogueSchema: SchemaOf<Dialogue> = v.object({
  ...header,
  form: v.literal('dialogue'),
  question: text,
  thread: v.array(
    v.object({ partner: v.picklist(['police', 'municipality', 'prosecutor', 'care']), role: text, date: text, text }),
  ),
  decisions: v.array(v.object({ text, date: text, by: text })),
  agreements: v.array(v.object({ id: text, text, owner: text, due: text, done: v.boolean() })),
});

export const pictureSchema: SchemaOf<Picture> = v.object({
  ...header,
  form: v.literal('picture'),
  drawing: v.variant('type', [
    v.object({ type: v.literal('file'), path: text, width: number, height: number }),
    v.object({ type: v.picklist(['squares', 'comparison', 'parts', 'target']), indicator: text, period }),
  ]),
  alt: text,
  caption: text,
  source: text,
  rights: text,
  consent: v.nullable(consent),
  notes: texts,
});
