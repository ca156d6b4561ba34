import type { Area } from '../domain/area.ts';
import { foldName } from './fold-name.ts';
import { nearestName } from './nearest-name.ts';
import { remember } from './remember.ts';

export type AreaMatch =
  /** exact is false when the cell has another form than the id, name or CBS code of the area. */
  | { readonly kind: 'area'; readonly area: Area; readonly exact: boolean }
  | { readonly kind: 'total' }
  | { readonly kind: 'unknown' };

export interface AreaNames {
  match(text: string): AreaMatch;
  /** The name that a mistyped name is nearest to, for a proposal; null when there is none. */
  nearest(text: string): string | null;
}

const MUNICIPALITY_SUFFIX = /^(.+?) ?[([](?:gemeente|gem\.?|g|municipality)[)\]]$/;
/** Statistics Netherlands writes the province behind a name that two municipalities have: "Laren (NH.)". */
const PROVINCE_SUFFIX = /^(.+?) ?\((?:n\.?h\.?|utr?\.?|u\.?|fl\.?)\)$/;
const REGION_SUFFIX = /^(.+?) ?\((?:re|rs|regionale eenheid|politieregio)\)$/;
const OTHER_SUFFIX =
  /\((?:pv|provincie|ld|landsdeel|cr|corop|corop gebied|po|re|rs|politieregio|regionale eenheid|gg|r|ka|wgr)\)$/;
const TOTAL = /^(?:eind|sub)?totaal(?: .{0,40})?$|^alle (?:gemeenten|districten|gebieden)$|^som$/;

/** "ronde venen, de" and "bilt (de)" as the name is spoken: "de ronde venen"; with an "en" for an "&". */
function turnName(folding: string): string {
  return folding.replace(/^(.+?)(?:, ?| [(])(de|den|het|'t|'s)[)]?$/, '$2 $1').replace(/ & /g, ' en ');
}

/**
 * Recognises an area by id, CBS code (with or without GM and zeros, padded, as a number) or name (with "gemeente" before or
 * after it, in any capitals and accents). "Utrecht (PV)" is the province and not the municipality.
 */
export function createAreaNames(areas: readonly Area[]): AreaNames {
  const exact = new Map<string, Area>();
  const folded = new Map<string, Area>();
  // The smallest level last, so that a name shared by two levels is the municipality.
  for (const area of areas) {
    for (const key of [area.id, area.name.normalize('NFC'), ...(area.cbs === null ? [] : [area.cbs])])
      exact.set(key, area);
    for (const key of [area.id, area.name]) folded.set(foldName(key), area);
  }
  const names = areas.map(({ name }) => name);
  // Comparing is slow, and nobody reads more proposals than these.
  let nearestLeft = 500;

  function find(folding: string): Area | null {
    const code = /^(?:gm|gm )?0{0,8}(\d{1,4})$/.exec(folding);
    if (code) return exact.get(`GM${(code[1] ?? '').padStart(4, '0')}`) ?? null;
    const other = /^([a-z]{2}) ?(\d{2,4})$/.exec(folding);
    const byCode = other ? exact.get(`${(other[1] ?? '').toUpperCase()}${other[2]}`) : undefined;
    if (byCode) return byCode;
    const direct = folded.get(folding) ?? folded.get(turnName(folding));
    if (direct) return direct;
    const both = findBoth(folding);
    if (both) return both;
    const [, suffixed] = MUNICIPALITY_SUFFIX.exec(folding) ?? [];
    const [, prefixed] = /^(?:gemeente|gem\.) (.+)$/.exec(folding) ?? [];
    const [, placed] = PROVINCE_SUFFIX.exec(folding) ?? [];
    const municipality = folded.get(suffixed ?? prefixed ?? placed ?? '');
    if (municipality?.level === 'municipality') return municipality;
    const [, district = ''] =
      /^(?:(?:politie|veiligheids)?regio|(?:politie)?district|(?:(?:politie|regionale) )?eenheid|politie) (.+)$/.exec(
        folding,
      ) ?? [];
    const whole = folded.get(district) ?? folded.get(turnName(district));
    return whole && whole.level !== 'municipality' ? whole : null;
  }

  /** "Midden-Nederland (RE)": what Statistics Netherlands calls a unit of the police is the region of that name. */
  function findRegion(folding: string): Area | null {
    const region = folded.get(REGION_SUFFIX.exec(folding)?.[1] ?? '');
    return region?.level === 'region' ? region : null;
  }

  /** "0344 Utrecht", "GM0344 Utrecht" and "Utrecht (GM0344)", where the code and the name are of the same area. */
  function findBoth(folding: string): Area | null {
    const before = /^((?:gm ?)?\d{3,4})(?: [:|]? ?|: ?)(\D+)$/.exec(folding);
    const [, name = '', code = ''] = before
      ? ['', before[2], before[1]]
      : (/^(\D+) [([]?(gm ?\d{3,4})[)\]]?$/.exec(folding) ?? []);
    if (code === '') return null;
    const [named, coded] = [find(name.trim()), find(code)];
    return named !== null && named === coded ? named : null;
  }

  return {
    // A million rows of an area that nobody knows ask for it a million times.
    match: remember((text): AreaMatch => {
      const trimmed = text.trim();
      const direct = exact.get(trimmed) ?? exact.get(trimmed.normalize('NFC'));
      if (direct) return { kind: 'area', area: direct, exact: true };
      const folding = foldName(trimmed.replace(/[¹²³⁴-⁹]{1,2}$/, ''));
      if (TOTAL.test(folding)) return { kind: 'total' };
      const found = OTHER_SUFFIX.test(folding) ? findRegion(folding) : find(folding);
      if (found) return { kind: 'area', area: found, exact: false };
      return { kind: 'unknown' };
    }),
    nearest(text) {
      nearestLeft -= 1;
      return nearestLeft < 0 || OTHER_SUFFIX.test(foldName(text)) ? null : nearestName(text, names);
    },
  };
}
