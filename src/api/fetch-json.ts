import { ApiError, type ApiErrorKind } from './api-error.ts';

/** Fetches JSON and decodes it; every way in which that fails is an ApiError, an abort excepted. */
export async function fetchJson<T>(address: string, decode: (json: unknown) => T, signal?: AbortSignal): Promise<T> {
  const response = await fetch(address, signal ? { signal } : {}).catch((cause: unknown) => {
    throw signal?.aborted ? cause : new ApiError('offline', address, { cause });
  });
  if (!response.ok) throw new ApiError(toKind(response.status), address);
  try {
    const json: unknown = await response.json();
    return decode(json);
  } catch (cause) {
    throw signal?.aborted ? cause : new ApiError('unreadable', address, { cause });
  }
}

function toKind(status: number): ApiErrorKind {
  if (status === 404) return 'not-found';
  return status === 410 ? 'gone' : 'server';
}
