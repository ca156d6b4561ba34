interface Place {
  readonly area: string;
  readonly period: string;
  /** Number of an earlier publication that is looked at; null or absent = the newest. */
  readonly publication?: string | null;
}

const OF_PLACE: readonly string[] = ['gebied', 'periode', 'publicatie'];

/**
 * "/thema/vis#cijfers" -> "/thema/vis?gebied=utrecht-stad&periode=2019-K3#cijfers". What equals the default is left out,
 * so that the plain address stays the prerendered one; what the path says itself goes first; a profile has its area in
 * its path.
 */
export function buildHref(path: string, place: Place, defaults: Place): string {
  const { pathname, parameters: own, hash } = split(path);
  const parameters = new URLSearchParams();
  if (!isProfile(pathname)) set(parameters, 'gebied', own.get('gebied') ?? place.area, defaults.area);
  set(parameters, 'periode', own.get('periode') ?? place.period, defaults.period);
  if (place.publication) parameters.set('publicatie', place.publication);
  for (const [name, value] of own) if (!OF_PLACE.includes(name)) parameters.append(name, value);
  return join(pathname, parameters, hash);
}

/** The same screen for another area: another profile where the screen is a profile, else another ?gebied=. */
export function buildAreaHref(address: string, area: string, place: Place, defaults: Place): string {
  const { pathname, parameters } = split(address);
  return buildHref(
    join(isProfile(pathname) ? `/gebied/${area}` : pathname, without(parameters)),
    { ...place, area },
    defaults,
  );
}

/** For a link to the same screen for another area: ('/gebied/almere', '', 'urk') -> "/gebied/urk"; the link adds the period. */
export function toAreaAddress(path: string, search: string, area: string): string {
  const parameters = without(new URLSearchParams(search));
  if (isProfile(path)) return join(`/gebied/${area}`, parameters);
  parameters.set('gebied', area);
  return join(path, parameters);
}

/** The same screen at another period. */
export function buildPeriodHref(address: string, period: string, place: Place, defaults: Place): string {
  const { pathname, parameters } = split(address);
  return buildHref(join(pathname, without(parameters)), { ...place, period }, defaults);
}

/** The area (that of a profile's path first) and period that an address names, else the defaults. */
export function readPlace(pathArea: string | null, search: string, defaults: Place): Place {
  const parameters = new URLSearchParams(search);
  return {
    area: pathArea ?? parameters.get('gebied') ?? defaults.area,
    period: parameters.get('periode') ?? defaults.period,
    publication: parameters.get('publicatie'),
  };
}

function isProfile(pathname: string): boolean {
  return /^\/gebied\/./.test(pathname);
}

function split(address: string): { pathname: string; parameters: URLSearchParams; hash: string } {
  const [beforeHash = '', ...hash] = address.split('#');
  const [pathname = '', ...search] = beforeHash.split('?');
  return {
    pathname,
    parameters: new URLSearchParams(search.join('?')),
    hash: hash.length > 0 ? `#${hash.join('#')}` : '',
  };
}

function join(pathname: string, parameters: URLSearchParams, hash = ''): string {
  return pathname + (parameters.size > 0 ? `?${parameters}` : '') + hash;
}

function without(parameters: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([name]) => !OF_PLACE.includes(name)));
}

function set(parameters: URLSearchParams, name: string, value: string, standard: string): void {
  if (value !== standard) parameters.set(name, value);
}
