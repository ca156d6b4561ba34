import { type DeliveredObservation, deliveredAt, isImported } from '../../src/intake/delivery.ts';
import type { IntakeIssue } from '../../src/intake/intake-issue.ts';
import type { IntakeOptions } from '../../src/intake/intake-options.ts';
import { type IntakeResult, takeIn } from '../../src/intake/take-in.ts';
import type { DataPackage } from '../../src/package/data-package.ts';
import { readPackage } from '../../src/package/read-package.ts';
import { createSmallPackage } from '../package/small-package.ts';

type Read = Extract<IntakeResult, { kind: 'read' }>;
export type Taken = Read & { readonly observations: readonly DeliveredObservation[] };

const small: Promise<DataPackage> = createSmallPackage().then((files) => readPackage(files).data);

/** The file against the small package of the tests. */
export async function readSmall(
  file: string | Uint8Array,
  name = 'levering.csv',
  options?: IntakeOptions,
): Promise<IntakeResult> {
  return takeIn(typeof file === 'string' ? new TextEncoder().encode(file) : file, name, await small, options);
}

/** The same with its observations; throws when the file is refused. */
export async function take(file: string | Uint8Array, name?: string, options?: IntakeOptions): Promise<Taken> {
  const result = await readSmall(file, name, options);
  if (result.kind === 'refused') throw new Error(result.text);
  const places = Array.from({ length: result.delivery.store.length }, (_, place) => place);
  const observations = places
    .filter((place) => isImported(result.delivery, place))
    .map((place) => deliveredAt(result.delivery, place));
  return { ...result, observations };
}

/** "code cell" of each issue of a severity; the row where there is no cell. */
export function codesOf(
  { issues }: { readonly issues: readonly IntakeIssue[] },
  severity: IntakeIssue['severity'],
): string[] {
  return issues
    .filter((issue) => issue.severity === severity)
    .map(({ code, cell, row }) => [code, cell ?? row ?? ''].join(' ').trim());
}

/** Everything of a foreign file. */
export const FOREIGN: IntakeOptions = { allowUnknown: true };
