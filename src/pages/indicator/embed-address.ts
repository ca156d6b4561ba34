/** What an address of the screen carries over: where one stands, and how the chart counts. */
const CARRIED = ['gebied', 'periode', 'weergave', 'maat'] as const;

/** "/inbed/indicator/vis-gemeenten?gebied=almere": the same figure, to stand in a page of someone else. */
export function toEmbedAddress(indicator: string, search: string): string {
  return withSearch(`/inbed/indicator/${indicator}`, search);
}

/** The whole screen behind an embedded figure. */
export function toScreenAddress(indicator: string, search: string): string {
  return withSearch(`/indicator/${indicator}`, search);
}

/** What one pastes into a page: with a title for a screen reader, and fetched when it comes into sight. */
export function toEmbedCode(origin: string, address: string, name: string): string {
  const title = escapeHtml(`${name} (Rijker Verantwoorden)`);
  return `<iframe src="${escapeHtml(origin + address)}" title="${title}" width="100%" height="820" loading="lazy"></iframe>`;
}

function withSearch(path: string, search: string): string {
  const parameters = new URLSearchParams(search);
  const kept = new URLSearchParams(
    CARRIED.flatMap((name): [string, string][] => {
      const value = parameters.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return kept.size === 0 ? path : `${path}?${kept}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
