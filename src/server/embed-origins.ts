/** Sites that may show /inbed/* in a frame, or a sentence that says what is wrong with the setting. */
type EmbedOrigins =
  | { readonly origins: readonly string[]; readonly fault: null }
  | { readonly origins: null; readonly fault: string };

const SECURE = /^https:\/\/(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]+(?::\d{1,5})?$/;
const LOCAL = /^https?:\/\/(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/;

/** "https://www.almere.nl https://www.urk.nl" -> those two. A word goes into a header as it stands, so nothing is mended. */
export function parseEmbedOrigins(text: string | undefined): EmbedOrigins {
  const words = (text ?? '').split(/\s+/).filter(Boolean);
  for (const word of words) {
    const why = explainRefusal(word);
    if (why !== null) return { origins: null, fault: `EMBED_ORIGINS: “${word}” kan niet: ${why}.` };
  }
  return { origins: [...new Set(words)], fault: null };
}

function explainRefusal(word: string): string | null {
  if (word.includes('*')) return 'noem elke site apart, zonder *';
  if (word.startsWith('http:') && !LOCAL.test(word)) return 'een site moet met https:// beginnen';
  if (!SECURE.test(word) && !LOCAL.test(word)) {
    return 'schrijf alleen het begin van het adres, in kleine letters en zonder pad, zoals https://www.almere.nl';
  }
  // A port that the scheme has already is left out by browsers, so it would never match.
  return URL.canParse(word) && new URL(word).origin === word ? null : 'dit is geen geldig begin van een adres';
}
