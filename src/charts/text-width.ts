const NARROW = /[fijlrtI.,:;'’()|! ]/g;
const WIDE = /[mwMWABCDGHKNOPQRUVXY%&]/g;

/** Estimated width in px of a text in Archivo; on the wide side, so that what is laid out with it never overlaps. */
export function estimateTextWidth(text: string, fontSize: number, bold = false): number {
  const narrow = text.match(NARROW)?.length ?? 0;
  const wide = text.match(WIDE)?.length ?? 0;
  const ems = narrow * 0.33 + wide * 0.8 + (text.length - narrow - wide) * 0.57;
  return ems * fontSize * (bold ? 1.06 : 1);
}

/** Words over lines of at most so many characters; what is left over after the last line ends in "…". */
export function wrapText(text: string, characters: number, lines: number): string[] {
  const wrapped: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = wrapped.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters)
      wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word);
  }
  if (wrapped.length <= lines) return wrapped;
  return [...wrapped.slice(0, lines - 1), `${wrapped[lines - 1]}…`];
}

/** Words over as many lines as they need at the given width in px; a word that is wider stands alone on its line. */
export function wrapToWidth(text: string, width: number, fontSize: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const together = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && estimateTextWidth(together, fontSize, bold) <= width) lines[lines.length - 1] = together;
    else lines.push(word);
  }
  return lines;
}
