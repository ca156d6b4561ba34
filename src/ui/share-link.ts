/** by-hand: neither sharing nor the clipboard is there, so someone copies the link from a field. */
type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'by-hand';

/** By the sharing of the device where there is one, else by the clipboard. */
export async function shareLink(link: { readonly title: string; readonly url: string }): Promise<ShareOutcome> {
  if ('share' in navigator) {
    try {
      await navigator.share(link);
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  try {
    await navigator.clipboard.writeText(link.url);
    return 'copied';
  } catch {
    // Not allowed, or no https: the field is the way that always works.
    return 'by-hand';
  }
}
