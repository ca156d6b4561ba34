/**
 * A name without what people write differently: accents (composed or not), capitals, kinds of quotation marks and hyphens,
 * underscores, repeated or outer blanks, and blanks without a width. "Sûdwest-Fryslân " -> "sudwest fryslan".
 */
export function foldName(text: string): string {
  return text
    .slice(0, 300)
    .normalize('NFD')
    .replace(/[\p{M}\u200b\u2060\ufeff]/gu, '')
    .toLowerCase()
    .replace(/[’‘`´']/g, "'")
    .replace(/[-‐‑–—_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
