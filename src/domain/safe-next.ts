const PATH = /^\/[^\s\\\p{Cc}\p{Cf}]*$/u;
const MOST_CHARACTERS = 2_000;

/**
 * Where one goes after signing in: "/thema/vis?periode=2019-K4" as it is, "/" for all that is no address on this site or
 * that is not a page ("//evil.example", "/\evil.example", "https:evil.example", "/api/...").
 */
export function toSafeNext(asked: string | null | undefined): string {
  if (asked == null || asked.length > MOST_CHARACTERS || !PATH.test(asked)) return '/';
  const path = asked.split(/[?#]/, 1)[0] ?? '';
  // A browser takes "." and ".." away, after which two slashes could stand in front.
  if (path.includes('//') || path.split('/').some((part) => /^(?:\.|%2e){1,2}$/i.test(part))) return '/';
  return /^\/(?:api|inloggen|uitnodiging)(?:\/|$)/i.test(path) ? '/' : asked;
}
