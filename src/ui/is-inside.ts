/** What takes all keys: one writes or chooses in it. */
export const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]';

/** Is the target of an event an element that the selector finds, or in one? */
export function isInside(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
