/** Runs once the page and all that belongs to it have arrived; at once when they have. */
export function afterLoad(run: () => void): void {
  if (document.readyState === 'complete') run();
  else addEventListener('load', run, { once: true });
}
