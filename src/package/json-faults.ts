import type { BaseIssue } from 'valibot';
import { type FaultCode, isFaultCode } from './faults.ts';
import { createIssue, type PackageIssue, type Place } from './package-issue.ts';

const KIND_NAMES: ReadonlyMap<string, string> = new Map([
  ['string', 'een tekst tussen aanhalingstekens'],
  ['number', 'een getal'],
  ['boolean', 'true of false'],
  ['array', 'een lijst tussen [ en ]'],
  ['strict_object', 'een groep velden tussen { en }'],
  ['loose_object', 'een groep velden tussen { en }'],
]);

/** The issue that a schema found, at the place of its item. A field that has a fault of its own (alt, toestemming) is named in special. */
export function toJsonIssue(
  found: BaseIssue<unknown>,
  place: Place,
  special: Readonly<Record<string, FaultCode>> = {},
): PackageIssue {
  const keys = (found.path ?? []).map((step) => step.key);
  const field = keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
  const own = Object.hasOwn(special, String(keys[0])) ? special[String(keys[0])] : undefined;
  const { code, detail } = toFault(found);
  const value = code === 'onbekend-veld' ? String(keys.at(-1)) : toText(found.input);
  return createIssue(own !== undefined && code !== 'onbekend-veld' ? own : code, place, { field, value, detail });
}

function toFault(found: BaseIssue<unknown>): { code: FaultCode; detail: string } {
  if (isFaultCode(found.message)) return { code: found.message, detail: found.expected ?? '' };
  if (found.type.endsWith('_object') && found.expected === 'never') return { code: 'onbekend-veld', detail: '' };
  if (found.type === 'variant' && typeof found.input === 'string') {
    return { code: 'onbekend-woord', detail: (found.expected ?? '').replaceAll(/["()]/g, '').replaceAll(' | ', ', ') };
  }
  if (found.received === 'undefined') return { code: 'veld-ontbreekt', detail: '' };
  return { code: 'verkeerde-soort', detail: KIND_NAMES.get(found.type) ?? 'een andere waarde' };
}

function toText(input: unknown): string {
  if (input === undefined) return '';
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
