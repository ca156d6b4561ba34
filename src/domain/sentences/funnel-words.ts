import type { FunnelComparison, FunnelPoint, LeftOut, NoFunnel } from '../compare-in-funnel.ts';
import { capitalise, formatDate, formatList, formatNumber, formatPercent } from '../format-nl.ts';
import type { Indicator } from '../indicator.ts';
import { countWord, counted } from './wording.ts';
import { writeLeftOut } from './write-left-out.ts';

/** Up to as many names are written out; more are counted. */
const MOST_NAMES = 3;
/** By chance one in twenty lies outside the inner limits; four times as many is more than chance alone. */
const MANY = 0.2;
const MANY_FROM = 10;

/**
 * What a funnel shows, as a title without a full stop: "Twee gemeenten vallen buiten de buitenste grenzen: Almere en Urk". Only
 * the outer limits count, and where areas are left out the title speaks of those that were compared.
 */
export function writeFunnelTitle({ points, leftOut }: Pick<FunnelComparison, 'points' | 'leftOut'>): string {
  const outside = outsideOf(points);
  const all = countLeftOut(leftOut) === 0;
  if (outside.length === 0) {
    return all
      ? 'Geen enkele gemeente valt buiten de buitenste grenzen'
      : `Geen van de ${points.length} vergeleken gemeenten valt buiten de buitenste grenzen`;
  }
  const verb = outside.length === 1 ? 'valt' : 'vallen';
  if (outside.length <= MOST_NAMES) {
    const who = counted(outside.length, 'gemeente', 'gemeenten');
    return `${capitalise(who)} ${verb} buiten de buitenste grenzen: ${formatList(byName(outside))}`;
  }
  const compared = all ? '' : 'vergeleken ';
  return `${capitalise(countWord(outside.length))} van de ${points.length} ${compared}gemeenten ${verb} buiten de buitenste grenzen`;
}

/** The same over map and funnel together; what lies inside the limits may still differ, so nothing is called equal. */
export function writeFunnelHeading({ points, leftOut }: Pick<FunnelComparison, 'points' | 'leftOut'>): string {
  const outside = outsideOf(points).length;
  if (outside === 0) {
    const who = countLeftOut(leftOut) === 0 ? 'gemeenten' : `de ${points.length} vergeleken gemeenten`;
    return `Verschillen tussen ${who} zijn niet aantoonbaar meer dan toeval`;
  }
  const verb = outside === 1 ? 'verschilt' : 'verschillen';
  return `${capitalise(counted(outside, 'gemeente', 'gemeenten'))} ${verb} meer van de regio dan bij toeval past`;
}

/** How to read the limits, what is left out, and when the limits are too narrow to point at one municipality. */
export function writeFunnelNote(comparison: FunnelComparison, indicator: Pick<Indicator, 'parts'>): string {
  const { points, measure, leftOut, inhabitantsOn } = comparison;
  const less = measure === 'percent' ? (indicator.parts?.denominator ?? 'waarnemingen') : 'inwoners';
  return [
    `Hoe minder ${less}, hoe groter de gewone schommeling.`,
    'Als alleen toeval speelt, liggen 998 van de 1.000 gemeenten binnen de buitenste grenzen en 95 van de 100 binnen de binnenste.',
    isOverdispersed(points)
      ? 'Hier liggen er veel meer buiten dan bij toeval past: gemeenten verschillen dan ook door hun bevolking of ligging. Lees er geen oordeel over één gemeente in.'
      : '',
    writeLeftOut(leftOut),
    leftOut.hidden > 0
      ? 'Een klein aantal tonen we niet; van kleine gemeenten ziet u dus vooral de hogere cijfers.'
      : '',
    inhabitantsOn === null ? '' : `Inwoners op ${formatDate(inhabitantsOn)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Why there is no funnel, in one sentence. */
export function writeNoFunnel(reason: NoFunnel): string {
  switch (reason) {
    case 'kind':
      return 'Of gemeenten meer van elkaar verschillen dan bij toeval past, is voor dit soort cijfer niet te berekenen.';
    case 'no-cases':
      return 'Dit cijfer telt geen mensen of zaken. De grenzen van een trechter gelden daar niet voor.';
    case 'no-region':
      return 'De regio heeft voor dit jaar geen cijfer om gemeenten mee te vergelijken.';
    case 'too-few':
      return 'Minder dan vijf gemeenten hebben een cijfer dat te vergelijken is. Dat is te weinig voor een trechter.';
  }
}

/** "binnen de grenzen", "boven de buitenste grens", "onder de binnenste grens". */
export function writeFunnelPlace({ place, side }: Pick<FunnelPoint, 'place' | 'side'>): string {
  if (place === 'inside') return 'binnen de grenzen';
  return `${side === 'high' ? 'boven' : 'onder'} de ${place === 'outside-998' ? 'buitenste' : 'binnenste'} grens`;
}

/** "13,9%", or "0,45" per 1.000; both with the decimals that one funnel has throughout. */
export function writeFunnelValue(
  value: number,
  { measure, centre }: Pick<FunnelComparison, 'measure' | 'centre'>,
): string {
  return measure === 'percent' ? formatPercent(value, 1) : formatNumber(value, rateDecimals(centre));
}

/** As many decimals as a rate of this size needs: 0,45 and 4,5 and 45. */
export function rateDecimals(size: number): number {
  if (Math.abs(size) < 1) return 2;
  return Math.abs(size) < 20 ? 1 : 0;
}

function countLeftOut({ hidden, few, absent }: LeftOut): number {
  return hidden + few + absent;
}

function isOverdispersed(points: readonly FunnelPoint[]): boolean {
  const outside = points.filter(({ place }) => place !== 'inside').length;
  return points.length >= MANY_FROM && outside / points.length > MANY;
}

function outsideOf(points: readonly FunnelPoint[]): FunnelPoint[] {
  return points.filter(({ place }) => place === 'outside-998');
}

function byName(points: readonly FunnelPoint[]): string[] {
  return points.map(({ area }) => area.name).sort((a, b) => a.localeCompare(b, 'nl'));
}
