const SESSION_COOKIE = '__Host-sessie';

const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** Lax and not Strict, so that a link in a mail opens for who has signed in; what changes something is guarded apart. */
export function toSessionCookie(token: string): string {
  return toHostCookie(SESSION_COOKIE, token);
}

export function toHostCookie(name: string, value: string): string {
  return `${name}=${value}; ${ATTRIBUTES}`;
}

export function toEndedCookie(name = SESSION_COOKIE): string {
  return `${name}=; Max-Age=0; ${ATTRIBUTES}`;
}

/** The value of a cookie of a request; null where there is none, or where two of that name contradict each other. */
export function readCookie(headers: Headers, name = SESSION_COOKIE): string | null {
  const values = (headers.get('Cookie') ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1));
  return values.length === 1 && values[0] !== undefined && /^[\w.~-]+$/.test(values[0]) ? values[0] : null;
}
