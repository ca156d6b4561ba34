import type { Context } from 'hono';
import type { ContentChange, ContentOrder } from '../../package/content-change/content-order.ts';
import { programmesOfChange } from '../../package/content-change/programmes-of-change.ts';
import { readEntry } from '../../package/content-change/read-entry.ts';
import type { Upload } from '../../package/content-change/to-content-files.ts';
import type { DataPackage } from '../../package/data-package.ts';
import { toActorId } from '../accounts/actor.ts';
import { isAllowed } from '../accounts/rights.ts';
import type { ApiRoute, Call } from '../http/guarded-routes.ts';
import { NO_RIGHT, type Refusal, toRefusalResponse, WRONG_REQUEST } from '../http/refusals.ts';
import { describeContent } from '../publishing/describe-content.ts';
import { findFullProgramme, PICTURE_QUOTA } from '../publishing/find-full-programme.ts';
import type { PackageBytes } from '../publishing/prepare-change.ts';
import { readWithoutFigures } from '../publishing/programmes-of-items.ts';
import { bytesOf } from '../publishing/publish-change.ts';
import { publishContent } from '../publishing/publish-content.ts';
import { recallInto } from '../publishing/recall-item.ts';
import type { PublishingOptions } from './publishing-options.ts';
import { readContentOrder } from './read-content-order.ts';
import { GONE, respondToOutcome } from './respond-to-outcome.ts';
import { findOpenDoubts, listReasons } from './weigh-texts.ts';

const NO_BASE: Refusal = {
  status: 422,
  code: 'publicatie-onbekend',
  text: 'De server kent de publicatie niet die u bekeek. Laad de pagina opnieuw.',
};
const NO_PICTURE: Refusal = {
  status: 422,
  code: 'beeld-ontbreekt',
  text: 'Er kwam geen beeld mee. Kies een foto van ten hoogste 10 MB: JPEG, PNG of WebP.',
};
const SHOWS_MORE: Refusal = {
  status: 403,
  code: 'onthulgrens-lager',
  text: 'Alleen de beheerder maakt een onthulgrens lager of haalt haar weg, want dan zijn kleinere aantallen te zien.',
};
const FULL: Record<keyof typeof PICTURE_QUOTA, Refusal> = {
  pictures: {
    status: 422,
    code: 'beelden-vol',
    text: `Dit programma heeft al ${PICTURE_QUOTA.pictures} beelden. Trek er eerst een in, of vervang een beeld.`,
  },
  bytes: {
    status: 422,
    code: 'beelden-vol',
    text: 'De beelden van dit programma zijn samen 1 GB. Trek er eerst een in, of kies een kleinere foto.',
  },
};
/** How a publication and its line in the security log are called. */
const KINDS = { change: ['inhoud', 'inhoud wijzigen'], withdrawal: ['intrekking', 'intrekken'] } as const;

/** A change of a text, picture, action, definition or target: weighed, written and published. */
export function createContentRoute(options: PublishingOptions): ApiRoute {
  return {
    method: 'POST',
    path: '/inhoud',
    right: 'edit-content',
    programme: 'in-content',
    handle: async (call) => {
      const form = await readForm(call.context);
      if (form === null) return toRefusalResponse(WRONG_REQUEST);
      const read = readContentOrder(form.order);
      if (read.type === 'refused') return toRefusalResponse(read.refusal);
      return publishOrder(read.order, form.picture, call, options);
    },
  };
}

async function publishOrder(
  order: ContentOrder,
  sent: Uint8Array | null,
  call: Call,
  options: PublishingOptions,
): Promise<Response> {
  const { store, prepare, auditPublication } = options;
  const { base, key, change } = order;
  const latest = await store.latest();
  if (base > latest) return toRefusalResponse(NO_BASE);
  const present = bytesOf(await store.filesAt(latest));
  // What is withdrawn may have gone already: then it is judged as it was last.
  const files = (change.kind === 'withdrawn' && (await recallInto(store, present, change))) || present;
  const data = readWithoutFigures(files);
  // Who sends again gets the answer of the first time, also when what it was about is gone by now.
  const isRepeat = (await store.findKey(key)) !== null;
  const refusal = isRepeat ? null : weighOrder(order, data, files, call);
  if (refusal !== null) return refusal;
  const upload = isRepeat ? null : await drawUpload(change, sent, options);
  if (upload instanceof Response) return upload;
  if (change.kind === 'picture') {
    const { id, programme } = change.item;
    const full = findFullProgramme(data, files, { id, programme, bytes: upload?.bytes.length ?? null });
    if (full !== null) return toRefusalResponse(FULL[full]);
  }

  const [kind, action] = change.kind === 'withdrawn' ? KINDS.withdrawal : KINDS.change;
  const author = toActorId(call.actor);
  const outcome = await publishContent(
    store,
    { base, key, change, upload, sent, author, kind, summary: describeContent(data, change) },
    prepare,
    auditPublication(call.actor, action, call.context, listReasons(order)),
  );
  return respondToOutcome(outcome, options);
}

/** Whether the sender may change this, and whether its texts may stand there. */
function weighOrder(
  order: ContentOrder,
  data: DataPackage,
  files: PackageBytes,
  { actor, may }: Call,
): Response | null {
  const programmes = programmesOfChange(data, order.change);
  if (programmes === null) return toRefusalResponse(GONE);
  // What stands there but cannot be read may be anybody's.
  const mayAll = isAllowed(actor, 'edit-content');
  const isOwn = mayAll || (programmes.every(may) && !isUnreadable(data, files, order.change));
  if (!isOwn) return toRefusalResponse(NO_RIGHT);
  if (!mayAll && showsMore(data, order.change)) return toRefusalResponse(SHOWS_MORE);
  const doubts = findOpenDoubts(order);
  return doubts && Response.json({ type: 'doubts', ...doubts }, { status: 422 });
}

/** True for a definition under which smaller counts may be seen than before. */
function showsMore({ indicators }: DataPackage, change: ContentChange): boolean {
  if (change.kind !== 'indicator') return false;
  const before = indicators.find(({ id }) => id === change.item.id)?.disclosureThreshold ?? null;
  const after = change.item.disclosureThreshold;
  return before !== null && (after === null || after < before);
}

function isUnreadable(data: DataPackage, files: PackageBytes, change: ContentChange): boolean {
  if (change.kind !== 'letter' && change.kind !== 'story' && change.kind !== 'picture' && change.kind !== 'indicator') {
    return false;
  }
  const items = { letter: data.letters, story: data.stories, picture: data.pictures, indicator: data.indicators };
  const isRead = items[change.kind].some(({ id }) => id === change.item.id);
  return !isRead && readEntry(files, change).text !== null;
}

async function drawUpload(
  change: ContentChange,
  picture: Uint8Array | null,
  { reencodePicture }: Pick<PublishingOptions, 'reencodePicture'>,
): Promise<Upload | null | Response> {
  const isAsked = change.kind === 'picture' && change.item.drawing.type === 'upload';
  if (!isAsked) return picture === null ? null : toRefusalResponse(WRONG_REQUEST);
  if (picture === null) return toRefusalResponse(NO_PICTURE);
  const drawn = await reencodePicture(picture);
  if (drawn.kind === 'picture') return drawn;
  return toRefusalResponse({ status: 422, code: drawn.code, text: drawn.text });
}

interface SentForm {
  readonly order: string;
  readonly picture: Uint8Array | null;
}

/** The parts of the form; null when one is missing, is another thing or is one too many. */
async function readForm(context: Context): Promise<SentForm | null> {
  const form = await context.req.formData().catch(() => null);
  if (form === null || [...form.keys()].some((name) => name !== 'opdracht' && name !== 'beeld')) return null;
  const order = form.get('opdracht');
  const picture = form.get('beeld');
  if (typeof order !== 'string' || typeof picture === 'string') return null;
  // A field in which nothing was chosen is sent as a file without a byte.
  const hasPicture = picture !== null && picture.size > 0;
  return { order, picture: hasPicture ? new Uint8Array(await picture.arrayBuffer()) : null };
}
