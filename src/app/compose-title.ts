/** "Overzicht, Oost-Utrecht"; the area is left out where it is the usual one. */
export function composeTitle(title: string, area: string | null): string {
  return area === null ? title : `${title}, ${area}`;
}
