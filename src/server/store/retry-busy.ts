import { findStoreFault } from './store-fault.ts';

const MOST_TRIES = 6;
/** Milliseconds before the second try; each next one waits twice as long at most. */
const FIRST_WAIT = 20;

/** Does the work again, up to five times, while another is in its way; the waiting differs, so that two do not meet again. */
export async function retryBusy<Result>(
  work: () => Promise<Result>,
  random: () => number = Math.random,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (findStoreFault(error) !== 'busy' || tries === MOST_TRIES) throw error;
      const wait = FIRST_WAIT * 2 ** (tries - 1) * (0.5 + random());
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
