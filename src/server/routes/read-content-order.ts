import * as v from 'valibot';
import type { ContentOrder } from '../../package/content-change/content-order.ts';
import { parseContentOrder } from '../../package/content-change/parse-content-order.ts';
import { type Refusal, WRONG_REQUEST } from '../http/refusals.ts';

type ReadOrder =
  | { readonly type: 'read'; readonly order: ContentOrder }
  | { readonly type: 'refused'; readonly refusal: Refusal };

const NO_CONSENT: Refusal = {
  status: 422,
  code: 'verhaal-zonder-toestemming',
  text: 'Een verhaal kan alleen met toestemming. Vul in wie toestemming gaf, op welke dag en waarvoor.',
};
const NO_PICTURE_CONSENT: Refusal = {
  status: 422,
  code: 'beeld-zonder-toestemming',
  text: 'Vul in wie toestemming gaf voor dit beeld, op welke dag en waarvoor. Of kies dat niemand herkenbaar is.',
};
const NO_ALT: Refusal = {
  status: 422,
  code: 'beeld-zonder-alt',
  text: 'Dit beeld heeft nog geen alt-tekst. Beschrijf wat er te zien is voor wie het niet kan zien.',
};

const given = v.pipe(v.string(), v.trim(), v.nonEmpty());
const consentSchema = v.object({ by: given, date: given, purpose: given });
const storySchema = v.object({ kind: v.literal('story'), item: v.object({ consent: v.optional(v.unknown()) }) });
const pictureSchema = v.object({
  kind: v.literal('picture'),
  item: v.object({
    consent: v.optional(v.unknown()),
    alt: v.optional(v.unknown()),
    drawing: v.object({ type: v.string() }),
  }),
});
const askedSchema = v.object({ change: v.variant('kind', [storySchema, pictureSchema]) });
/** Shown by themselves; what is drawn from the figures is described from the figures as well. */
const WITH_FILE = ['upload', 'file'];

/**
 * The order of a form in a JSON text. What a person may have forgotten is refused with what to fill in; anything else that
 * is no order is no request of ours.
 */
export function readContentOrder(text: string): ReadOrder {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { type: 'refused', refusal: WRONG_REQUEST };
  }
  const refusal = findForgotten(json);
  if (refusal !== null) return { type: 'refused', refusal };
  const order = parseContentOrder(json);
  return order === null ? { type: 'refused', refusal: WRONG_REQUEST } : { type: 'read', order };
}

function findForgotten(json: unknown): Refusal | null {
  const asked = v.safeParse(askedSchema, json);
  if (!asked.success) return null;
  const { change } = asked.output;
  const hasConsent = v.is(consentSchema, change.item.consent);
  if (change.kind === 'story') return hasConsent ? null : NO_CONSENT;
  // null is an answer: nobody can be recognised.
  if (!hasConsent && change.item.consent !== null) return NO_PICTURE_CONSENT;
  const { alt, drawing } = change.item;
  return WITH_FILE.includes(drawing.type) && !v.is(given, alt) ? NO_ALT : null;
}
