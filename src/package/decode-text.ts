interface DecodedText {
  readonly text: string;
  readonly hasBom: boolean;
}

/** The text of a UTF-8 file without its byte order mark; null when the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\uFEFF') ? { text: text.slice(1), hasBom: true } : { text, hasBom: false };
  } catch {
    return null;
  }
}
