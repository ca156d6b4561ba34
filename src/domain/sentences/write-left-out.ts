import type { LeftOut } from '../compare-in-funnel.ts';
import { formatList } from '../format-nl.ts';

/** "Niet in de trechter: 12 gemeenten waarvan we het cijfer niet tonen."; '' for none. */
export function writeLeftOut({ hidden, few, absent }: LeftOut): string {
  const parts = [
    hidden > 0 ? `${municipalities(hidden)} waarvan we het cijfer niet tonen` : '',
    few > 0 ? `${municipalities(few)} met een noemer onder 15` : '',
    absent > 0 ? `${municipalities(absent)} zonder bruikbaar cijfer` : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : `Niet in de trechter: ${formatList(parts)}.`;
}

function municipalities(count: number): string {
  return count === 1 ? '1 gemeente' : `${count} gemeenten`;
}
