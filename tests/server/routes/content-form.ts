import type { ContentChange, ContentOrder } from '../../../src/package/content-change/content-order.ts';

/** A change of content as a form sends it. */
export function toContentForm(
  change: ContentChange,
  order: Partial<ContentOrder> & Readonly<Record<string, unknown>> = {},
  picture: Uint8Array | null = null,
): FormData {
  const form = new FormData();
  form.set('opdracht', JSON.stringify({ base: 1, key: crypto.randomUUID(), confirmed: [], change, ...order }));
  if (picture !== null) form.set('beeld', new Blob([new Uint8Array(picture)]), 'foto.jpg');
  return form;
}
