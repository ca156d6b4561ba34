/** A visitor reads meanwhile, and others fetch the same. */
const AT_A_TIME = 3;

/** Does the work for each item, a few at a time; rejects with the first fault, after which no other is begun. */
export async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  const lane = async () => {
    for (const item of left) await work(item);
  };
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  } catch (fault) {
    // The other lanes find nothing more to do.
    for (const _item of left);
    throw fault;
  }
}
