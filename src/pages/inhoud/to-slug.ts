const MOST = 60;

/** ("Café: één op de negen", []) -> "cafe-een-op-de-negen"; a number behind it when one of the items has that id. */
export function toSlug(title: string, items: readonly { readonly id: string }[]): string {
  const taken = items.map(({ id }) => id);
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const slug = plain.slice(0, MOST).replace(/-$/, '') || 'zonder-titel';
  if (!taken.includes(slug)) return slug;
  let count = 2;
  while (taken.includes(`${slug}-${count}`)) count += 1;
  return `${slug}-${count}`;
}
