import { checkPackage } from '../../src/package/check-package.ts';
import { isWarningCode } from '../../src/package/faults.ts';
import type { Files } from './small-package.ts';

export type Replace = (text: string) => string;
export type Fault = [code: string, path: string, place: string];
export type FaultCase = [name: string, path: string, replace: Replace, expected: Fault];

export const GOOI = 'cijfers/gooi-en-vechtstreek.csv';
export const WEST = 'cijfers/west-utrecht.csv';
export const REGION = 'cijfers/midden-nederland.csv';
export const LETTER = 'letters/meer-treffers.md';
export const STORY = 'verhalen/de-avond.md';

/** Another text in the place of the first that is found. */
export function swap(from: string, to: string): Replace {
  return (text) => text.replace(from, to);
}

/** One row more at the end of a CSV file. */
export function append(row: string): Replace {
  return (text) => `${text}${row}\r\n`;
}

/** [code, path, place] of each fault; a warning is none. */
export async function faultsOf(files: Files): Promise<Fault[]> {
  const issues = (await checkPackage(files)).filter(({ code }) => !isWarningCode(code));
  return issues.map(({ code, path, place }) => [code, path, place]);
}
