import { readFigureRows } from '../../package/figure-rows.ts';
import { type Refusal, toRefusalResponse, NOT_FOUND } from '../http/refusals.ts';
import type { Collision } from '../publishing/package-change.ts';
import type { PackageChange } from '../../package/change-package.ts';
import type { TakenBackOutcome } from '../publishing/take-back.ts';
import type { PublishedFiles, Store } from '../store/store.ts';
import type { PublishingOptions } from './publishing-options.ts';

const BUSY: Refusal = {
  status: 503,
  code: 'druk',
  text: 'Er wordt op dit moment veel gepubliceerd. Probeer het over een minuut opnieuw; er is niets veranderd.',
  headers: { 'Retry-After': '60' },
};
const FINAL: Refusal = {
  status: 409,
  code: 'ingetrokken',
  text: 'Wat is ingetrokken, komt niet terug door de intrekking ongedaan te maken. Vraag opnieuw toestemming en voeg het daarna opnieuw toe.',
};
const SHOWS_HIDDEN: Refusal = {
  status: 409,
  code: 'afgeschermd',
  text: 'Dit zou cijfers tonen die nu zijn afgeschermd, of die te berekenen maken. Daarom blijft alles zoals het is. Mogen ze toch te zien zijn? Lever ze dan opnieuw aan. Een onthulgrens maakt alleen de beheerder lager, bij de definitie van de indicator.',
};
/** What a change of content is about is not there. */
export const GONE: Refusal = {
  status: 422,
  code: 'bestaat-niet',
  text: 'Wat u wilt wijzigen, is er niet of niet meer. Laad de pagina opnieuw.',
};
const KEY_REUSED: Refusal = {
  status: 422,
  code: 'sleutel-al-gebruikt',
  text: 'Dit is al eerder verstuurd, met een andere inhoud. Laad de pagina opnieuw.',
};

/** What publishing came to, as an answer; who asks sees it served already when it was published. */
export async function respondToOutcome(
  outcome: TakenBackOutcome,
  { store, editions }: Pick<PublishingOptions, 'store' | 'editions'>,
  asked?: { readonly base: number; readonly change: PackageChange },
): Promise<Response> {
  switch (outcome.type) {
    case 'published':
    case 'repeated': {
      // It is published, whatever happens here: a fault keeps the old figures on the screen for a while.
      await editions.refresh().catch((error: unknown) => console.error(error));
      const { id, at, summary } = outcome.publication;
      const status = outcome.type === 'published' ? 201 : 200;
      return Response.json({ type: outcome.type, publication: { id, at, summary } }, { status });
    }
    case 'unchanged':
      return Response.json({ type: 'unchanged' });
    case 'refused': {
      const issues = outcome.issues.map(({ path, place, message }) => ({
        path,
        text: place === '' ? message : `${place}: ${message}`,
      }));
      return Response.json({ type: 'refused', issues }, { status: 422 });
    }
    case 'collision': {
      const rows = asked ? await listRows(store, asked, outcome.latest, outcome.collisions) : [];
      return Response.json({ type: 'collision', latest: outcome.latest, rows }, { status: 409 });
    }
    case 'changed-since': {
      const rows = outcome.collisions.flatMap(({ path, keys }) => (keys.length === 0 ? [path] : keys));
      return Response.json({ type: 'changed-since', rows, later: outcome.later }, { status: 409 });
    }
    case 'taken-back': {
      const text = `Deze publicatie is al ongedaan gemaakt, door publicatie ${outcome.by}. Laad de pagina opnieuw.`;
      return toRefusalResponse({ status: 409, code: 'al-ongedaan', text });
    }
    case 'shows-hidden':
      return toRefusalResponse(SHOWS_HIDDEN);
    case 'unknown':
      return toRefusalResponse(NOT_FOUND);
    case 'final':
      return toRefusalResponse(FINAL);
    case 'gone':
      return toRefusalResponse(GONE);
    case 'key-reused':
      return toRefusalResponse(KEY_REUSED);
    case 'busy':
      return toRefusalResponse(BUSY);
  }
}

/** What somebody else changed meanwhile, beside what stood there and what was delivered. */
async function listRows(
  store: Store,
  { base, change }: { readonly base: number; readonly change: PackageChange },
  latest: number,
  collisions: readonly Collision[],
) {
  const [then, now] = await Promise.all([store.filesAt(base), store.filesAt(latest)]);
  return collisions.flatMap(({ path, keys }) =>
    keys.map((key) => {
      const [indicator = '', area = '', period = ''] = key.split(';');
      const yours = change.rows.get(path)?.get(key) ?? null;
      return {
        indicator,
        area,
        period,
        before: valueOf(lineAt(then, path, key)),
        now: valueOf(lineAt(now, path, key)),
        yours: valueOf(yours),
      };
    }),
  );
}

function lineAt(files: PublishedFiles, path: string, key: string): string | null {
  const bytes = files.get(path)?.bytes;
  return bytes ? (readFigureRows(new TextDecoder().decode(bytes)).rows.get(key) ?? null) : null;
}

/** The value of a row as it is written: the fourth cell. */
function valueOf(line: string | null): string {
  return line?.split(';')[3] ?? '';
}
