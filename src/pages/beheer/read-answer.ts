import * as v from 'valibot';

/** "/uitnodiging#..." -> the whole address, to send to somebody. */
export function readLink(json: unknown, origin: string): string {
  const { link } = v.parse(v.object({ link: v.string() }), json);
  return origin + link;
}

export function readToken(json: unknown): string {
  return v.parse(v.object({ token: v.string() }), json).token;
}
