import { afterLoad } from './after-load.ts';

const SIGNS = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'wheel', 'scroll'];
const REST_AFTER_LOAD = 6000;

/** Until someone touches the page, or else until it has loaded and the browser has had a rest. */
export function waitUntilNeeded(): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      for (const sign of SIGNS) removeEventListener(sign, finish, true);
      resolve();
    };
    for (const sign of SIGNS) addEventListener(sign, finish, { capture: true, passive: true });
    afterLoad(() => setTimeout(finish, REST_AFTER_LOAD));
  });
}
