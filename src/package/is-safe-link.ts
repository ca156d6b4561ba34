/** True for http, https, mailto and addresses inside the site. */
export function isSafeLink(href: string): boolean {
  // Browsers drop control characters, so "java\tscript:" would be a script again.
  const isClean = /^[^\s\\\p{Cc}]+$/u.test(href);
  if (!isClean || href.startsWith('//')) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  return scheme === undefined || scheme === 'http' || scheme === 'https' || scheme === 'mailto';
}
