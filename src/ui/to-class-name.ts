/** ['button', undefined, false, 'compact'] -> "button compact" */
export function toClassName(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
