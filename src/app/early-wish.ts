let wish: (() => void) | null = null;

/** Notes what is asked of a page whose code is not here yet: a press on a button, a choice in a list, a key. The last one counts. */
export function keepWish(): void {
  addEventListener('click', noteClick, true);
  addEventListener('change', noteChange, true);
  addEventListener('keydown', noteKey, true);
}

/** Does what was asked, now that the page can. Links and fields of the browser itself needed no help. */
export function fulfilWish(): void {
  removeEventListener('click', noteClick, true);
  removeEventListener('change', noteChange, true);
  removeEventListener('keydown', noteKey, true);
  const asked = wish;
  wish = null;
  asked?.();
}

function noteClick({ target }: Event): void {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button) wish = () => button.click();
}

function noteChange({ target }: Event): void {
  if (!(target instanceof HTMLSelectElement)) return;
  const { value } = target;
  wish = () => {
    // React has put back what the page said when it was made.
    target.value = value;
    target.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

/** Only keys of one character are ours: Tab, Enter and the arrows do their work without us. */
function noteKey(event: KeyboardEvent): void {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (key.length !== 1 || key === ' ' || altKey || ctrlKey || metaKey || target instanceof HTMLSelectElement) return;
  wish = () => target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
