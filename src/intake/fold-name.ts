/**
 * A name without what people write differently: accents (composed or not), capitals, kinds of quotation marks and hyphens,
 * underscores, and repeated or outer blanks. "Sûdwest-Fryslân " -> "sudwest fryslan".
 */
export function foldName(text: string): string {
  return text
    .slice(0, 300)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´']/g, "'")
    .replace(/[-‐‑–—_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
