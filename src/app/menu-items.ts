import type { IconName } from '../ui/icon-paths.ts';

interface MenuItem {
  readonly href: string;
  readonly label: string;
  /** Shorter, under an icon in the bar of a phone. */
  readonly shortLabel: string;
  readonly icon: IconName;
}

export const MENU_ITEMS: readonly MenuItem[] = [
  { href: '/', label: 'Overzicht', shortLabel: 'Overzicht', icon: 'list' },
  { href: '/thema', label: 'Thema’s', shortLabel: 'Thema’s', icon: 'bars' },
  { href: '/gebied', label: 'Gebieden', shortLabel: 'Gebieden', icon: 'pin' },
  { href: '/actieagenda', label: 'Actieagenda', shortLabel: 'Acties', icon: 'flag' },
  { href: '/verhalen', label: 'Verhalen', shortLabel: 'Verhalen', icon: 'arrow-right' },
  { href: '/aanleveren', label: 'Aanleveren', shortLabel: 'Aanleveren', icon: 'table' },
];

export const MORE_ITEMS: readonly Pick<MenuItem, 'href' | 'label'>[] = [
  { href: '/trends', label: 'Trends' },
  { href: '/publicaties', label: 'Publicaties' },
  { href: '/beheer', label: 'Inloggen en beheer' },
  { href: '/over', label: 'Over Rijker Verantwoorden' },
  { href: '/over/methode', label: 'Methode' },
  { href: '/over/privacy', label: 'Privacy' },
  { href: '/over/toegankelijkheid', label: 'Toegankelijkheid' },
];

/** The item that an address belongs to: "/thema/vis" -> "/thema", "/" -> "/"; an indicator belongs to Thema's, a form to Aanleveren. */
export function findCurrentItem(path: string): string | null {
  if (path.startsWith('/indicator/')) return '/thema';
  if (path === '/inhoud' || path.startsWith('/inhoud/')) return '/aanleveren';
  const first = `/${path.split('/')[1] ?? ''}`;
  return MENU_ITEMS.some(({ href }) => href === first) ? first : null;
}
