/** Tells the worker that there is a newer publication. */
export function keepNewer(): void {
  if ('serviceWorker' in navigator) navigator.serviceWorker.controller?.postMessage([]);
}
