import type { Context } from 'hono';
import type { IntakeIssue } from '../../intake/intake-issue.ts';
import { toActorId } from '../accounts/actor.ts';
import type { ApiRoute, Call } from '../http/guarded-routes.ts';
import { NO_RIGHT, type Refusal, toRefusalResponse, WRONG_REQUEST } from '../http/refusals.ts';
import { findCollisions } from '../publishing/package-change.ts';
import type { PackageBytes } from '../publishing/prepare-change.ts';
import { programmesNow, readWithoutFigures } from '../publishing/programmes-of-items.ts';
import { bytesOf, type Make, type Order, publishChange, toFingerprint } from '../publishing/publish-change.ts';
import type { DeliveryReading } from '../publishing/read-delivery.ts';
import { type DeliveryOrder, parseDeliveryOrder } from './delivery-order.ts';
import type { PublishingOptions } from './publishing-options.ts';
import { respondToOutcome } from './respond-to-outcome.ts';

const NO_BASE: Refusal = {
  status: 422,
  code: 'publicatie-onbekend',
  text: 'De server kent de publicatie niet waarmee u vergeleken hebt. Laad de pagina opnieuw.',
};
const NO_NOTE: Refusal = {
  status: 422,
  code: 'reden-ontbreekt',
  text: 'Deze levering verandert cijfers die al gepubliceerd zijn. Schrijf erbij waarom.',
};
const EMPTY: Refusal = { status: 422, code: 'niets-te-publiceren', text: 'In dit bestand staan geen cijfers.' };

type Read = Extract<DeliveryReading, { type: 'read' }>;

/** A file with figures: taken in anew, and published when nothing is wrong with it. */
export function createDeliveryRoute(options: PublishingOptions): ApiRoute {
  return {
    method: 'POST',
    path: '/leveringen',
    right: 'publish',
    programme: 'in-content',
    handle: async (call) => {
      const sent = await readDelivered(call.context);
      return sent === null ? toRefusalResponse(WRONG_REQUEST) : publishDelivery(sent, call, options);
    },
  };
}

interface Sent {
  readonly file: Uint8Array;
  readonly order: DeliveryOrder;
}

async function publishDelivery({ file, order }: Sent, { context, actor, may }: Call, options: PublishingOptions) {
  const { store, readDelivery, prepare, auditPublication } = options;
  if (order.base > (await store.latest())) return toRefusalResponse(NO_BASE);
  const { base, key, name, table, mapping, answers, edits, skippedRows } = order;
  const read = (files: PackageBytes) =>
    readDelivery({
      base: files,
      file,
      name,
      today: new Date().toISOString().slice(0, 10),
      options: { mapping, answers, edits, skippedRows, ...(table === undefined ? {} : { table }) },
    });
  const reading = await read(bytesOf(await store.filesAt(base)));
  if (reading.type === 'unreadable') return respondUnreadable(reading);
  if (reading.programmes.length === 0 && reading.issues.length === 0) return toRefusalResponse(EMPTY);
  const present = readWithoutFigures(bytesOf(await store.filesAt(await store.latest())));
  const programmes = [...reading.programmes, ...programmesNow(present, reading.indicators)];
  if (!programmes.every(may)) return toRefusalResponse(NO_RIGHT);
  const open = findOpenIssues(reading, order.accepted);
  if (open.length > 0) return Response.json({ type: 'faults', issues: open }, { status: 422 });
  if (reading.changesPublished && !order.note) return toRefusalResponse(NO_NOTE);
  const change = { rows: reading.rows, files: new Map() };
  const asked: Order = {
    change,
    base,
    key,
    author: toActorId(actor),
    kind: 'levering',
    summary: toSummary(reading, order),
  };
  // On top of what others published meanwhile it is added up anew: their figures are parts of the same sums.
  const make: Make = async (packages) => {
    if (packages.present === packages.base) return prepare({ ...packages, change });
    const collisions = findCollisions(packages.base, packages.present, { ...change, rows: reading.toldRows });
    if (collisions.length > 0) return { type: 'collision', collisions };
    const again = await read(packages.present);
    // What they changed may also make the file say other things than the sender has seen, and may deliver.
    const isOpen =
      again.type === 'unreadable' ||
      findOpenIssues(again, order.accepted).length > 0 ||
      (again.changesPublished && !order.note) ||
      !isSameList(again.indicators, reading.indicators) ||
      !again.programmes.every(may);
    if (isOpen) return { type: 'collision', collisions: [] };
    const rows = { base: packages.present, present: packages.present, change: { ...change, rows: again.rows } };
    return prepare(rows);
  };
  const audit = auditPublication(actor, 'publiceren', context);
  const outcome = await publishChange(store, asked, toFingerprint(asked), make, audit);
  return respondToOutcome(outcome, options, { base, change });
}

function isSameList(list: readonly string[], other: readonly string[]): boolean {
  return list.toSorted().join() === other.toSorted().join();
}

/** Faults, and what the sender should have seen and ticked off. */
function findOpenIssues({ issues }: Read, accepted: readonly string[]): IntakeIssue[] {
  return issues.filter(
    ({ severity, code }) => severity === 'fout' || (severity === 'waarschuwing' && !accepted.includes(code)),
  );
}

function toSummary({ summary }: Read, { note }: DeliveryOrder): string {
  return note ? `${summary}. Reden: ${note}` : summary;
}

function respondUnreadable({ code, text }: { readonly code: string; readonly text: string }): Response {
  return Response.json({ code, tekst: text }, { status: 422 });
}

/** The parts of the form; null when one is missing or is another thing. */
async function readDelivered(context: Context): Promise<Sent | null> {
  const form = await context.req.formData().catch(() => null);
  const file = form?.get('bestand');
  const order = form?.get('opdracht');
  if (!(file instanceof File) || typeof order !== 'string') return null;
  const parsed = parseDeliveryOrder(order);
  return parsed && { file: new Uint8Array(await file.arrayBuffer()), order: parsed };
}
