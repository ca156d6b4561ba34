// What the browser gives a service worker. The types of the page and those of a worker cannot stand beside each other, so the
// little that is used is written down here.

/** An event that keeps the worker awake until the work is done. */
interface WorkingEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskedEvent extends WorkingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface ToldEvent extends WorkingEvent {
  readonly data: unknown;
}

export interface WorkerScope {
  on(type: 'install' | 'activate', hear: (event: WorkingEvent) => void): void;
  on(type: 'fetch', hear: (event: AskedEvent) => void): void;
  on(type: 'message', hear: (event: ToldEvent) => void): void;
}

/** What the build writes above the code of the worker. */
export interface BuiltFiles {
  /** Changes with every build of the code. */
  readonly build: string;
  /** Address of the style sheet. */
  readonly sheet: string;
  /** Addresses of what the screens need to be drawn. */
  readonly assets: readonly string[];
}
