/** A short name for the texts together (FNV-1a, two lanes, 16 hex digits): other texts, another name. No protection against forgery. */
export function hashTexts(texts: readonly string[]): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x85ebca6b);
    }
    low = Math.imul(low ^ text.length, 0x01000193);
  }
  return toHex(low) + toHex(high);
}

function toHex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
