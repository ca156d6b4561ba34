import Papa from 'papaparse';
import { takeIn } from '../../../src/intake/take-in.ts';
import { makeDelivery, makePackage } from './make-delivery.ts';

/** foreign: indicators that the package has not, as it stands in the file; known: with every check against the package. */
export type IntakeKind = 'foreign' | 'known' | 'bare';

export type IntakeAsk =
  | { readonly rows: number }
  | { readonly kind: IntakeKind; readonly bytes: Uint8Array<ArrayBuffer> };

/** bytes: the file that was asked for. Else how many milliseconds it took and how many rows came out, so that nobody measures a failure. */
export type IntakeAnswer =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly time: number; readonly rows: number };

const INDICATORS = 300;

globalThis.addEventListener('message', (event: MessageEvent<IntakeAsk>) => {
  void answer(event.data).then((found) => {
    globalThis.postMessage(found, { transfer: 'bytes' in found ? [found.bytes.buffer] : [] });
  });
});

async function answer(ask: IntakeAsk): Promise<IntakeAnswer> {
  if ('rows' in ask) return { bytes: new Uint8Array(makeDelivery(ask.rows)) };
  const { kind, bytes } = ask;
  const data = makePackage(kind === 'known' ? INDICATORS : 0);
  const start = performance.now();
  const rows = kind === 'bare' ? parseBare(bytes) : await takeAll(bytes, kind === 'foreign', data);
  return { time: performance.now() - start, rows };
}

function parseBare(bytes: Uint8Array): number {
  return Papa.parse<string[]>(new TextDecoder().decode(bytes)).data.length - 1;
}

async function takeAll(
  bytes: Uint8Array,
  allowUnknown: boolean,
  data: ReturnType<typeof makePackage>,
): Promise<number> {
  const limits = { maxRows: Number.POSITIVE_INFINITY, maxBytes: Number.POSITIVE_INFINITY };
  const result = await takeIn(bytes, 'levering.csv', data, { allowUnknown, limits });
  return result.kind === 'read' ? result.difference.added : 0;
}
