/** A publication that was heard of: id of its package, and the ISO moment at which it was published. */
export interface HeardPublication {
  readonly package: string;
  readonly at: string;
}

const KEY = 'publicatie';

/** Storage throws where cookies are blocked; then the moment is not known without a connection. */
export function storeHeard({ package: id, at }: HeardPublication): void {
  try {
    localStorage.setItem(KEY, `${id} ${at}`);
  } catch {
    // See above.
  }
}

/** The last one, also of an earlier visit; null = none. */
export function readHeard(): HeardPublication | null {
  try {
    const [id, at] = localStorage.getItem(KEY)?.split(' ') ?? [];
    return id !== undefined && at !== undefined ? { package: id, at } : null;
  } catch {
    return null;
  }
}
