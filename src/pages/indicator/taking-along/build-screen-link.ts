/** The address with area and period in it also where they are the usual ones: those change when new figures come. */
export function buildScreenLink(address: string, place: { readonly area: string; readonly period: string }): string {
  const url = new URL(address);
  url.searchParams.set('gebied', place.area);
  url.searchParams.set('periode', place.period);
  url.hash = '';
  return url.href;
}
