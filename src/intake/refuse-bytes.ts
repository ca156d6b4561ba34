import type { FileText } from './open-text.ts';
import type { RefusalCode } from './refusals.ts';

type Signature = readonly [code: RefusalCode, bytes: readonly number[]];

const SIGNATURES: readonly Signature[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['plaatje', [0x89, 0x50, 0x4e, 0x47]],
  ['plaatje', [0xff, 0xd8, 0xff]],
  ['plaatje', [0x47, 0x49, 0x46, 0x38]],
  ['plaatje', [0x42, 0x4d]],
  ['plaatje', [0x49, 0x49, 0x2a, 0x00]],
  ['ingepakt', [0x1f, 0x8b]],
  ['ingepakt', [0x37, 0x7a, 0xbc, 0xaf]],
  ['ingepakt', [0x52, 0x61, 0x72, 0x21]],
  ['tekstdocument', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** Why the first bytes of a file and no Excel workbook, and so no delivery; null when it may be text. */
export function refuseBytes(bytes: Uint8Array): RefusalCode | null {
  if (bytes.length === 0) return 'leeg-bestand';
  if (startsWith(bytes, OLD_OFFICE)) return holdsUtf16(bytes, 'EncryptedPackage') ? 'versleuteld' : 'oud-excel';
  const found = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  // "BM" may also be the first letters of a table.
  if (found && (found[1].length > 2 || found[0] === 'ingepakt' || hasControls(bytes))) return found[0];
  return null;
}

/** Why decoded text cannot be a table; null when it may be one. */
export function refuseText({ head: text, isBlank }: Pick<FileText, 'head' | 'isBlank'>): RefusalCode | null {
  const head = text.slice(0, 4000).trimStart();
  if (isBlank) return 'leeg-bestand';
  if (hasControlCharacter(text)) return 'geen-tekst';
  if (/^<(?:!doctype html|html|head|body|table)/i.test(head)) return 'webpagina';
  return /^<\?xml/i.test(head) ? 'xml' : null;
}

/** True for a zip, which an Excel workbook is. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}

/** Any below a blank but tab, line feed, vertical tab, form feed and carriage return. */
function hasControlCharacter(text: string): boolean {
  const end = Math.min(text.length, 100_000);
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 9 || (code > 13 && code < 32)) return true;
  }
  return false;
}

function hasControls(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 200).some((byte) => byte < 9);
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = Array.from(word).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = Math.min(bytes.length, 4_000_000) - wanted.length;
  for (let start = 0; start <= last; start += 2) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
