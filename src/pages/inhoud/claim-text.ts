import type { Claim, ClaimDirection } from '../../domain/check-claim.ts';
import { isPeriod } from '../../domain/period.ts';

type About = Pick<Claim, 'area' | 'period'>;

/** A claim as a field keeps it: "indicator|direction", and "|area|period" behind it where those are not of the letter. */
export function formatClaim({ indicator, direction, area, period }: Claim, about: About): string {
  const own = area === about.area && period === about.period;
  return [indicator, direction, ...(own ? [] : [area, period])].join('|');
}

/** The claim of a field, about the area and period of the letter unless it says otherwise; null while it is not chosen. */
export function parseClaim(text: string, about: About, directions: readonly ClaimDirection[]): Claim | null {
  const [indicator = '', said, area = about.area, when = about.period] = text.split('|');
  const direction = directions.find((one) => one === said);
  if (indicator === '' || direction === undefined || !isPeriod(when)) return null;
  return { indicator, direction, area, period: when };
}
