import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { AppLink } from '../ui/app-link.tsx';
import { Icon } from '../ui/icon.tsx';
import { findCurrentItem, MENU_ITEMS } from './menu-items.ts';
import classes from './mobile-bar.module.css';

const IN_BAR = 4;

const MoreDialog = lazy(async () => ({ default: (await import('./more-dialog.tsx')).MoreDialog }));

/** The fixed bar of a phone: four screens and the rest under "Meer". */
export function MobileBar() {
  const [path] = useLocation();
  const [isOpen, setIsOpen] = useState(false);
  const [isWanted, setIsWanted] = useState(false);
  const current = findCurrentItem(path);
  const open = () => {
    setIsWanted(true);
    setIsOpen(true);
  };
  return (
    <nav className={classes.bar} aria-label="Menu onderaan">
      {MENU_ITEMS.slice(0, IN_BAR).map(({ href, shortLabel, icon }) => (
        <AppLink key={href} to={href} aria-current={href === current ? (href === path ? 'page' : 'true') : undefined}>
          <Icon name={icon} size={22} />
          {shortLabel}
        </AppLink>
      ))}
      <button type="button" aria-haspopup="dialog" onClick={open}>
        <Icon name="menu" size={22} />
        Meer
      </button>
      {isWanted && (
        <Suspense fallback={null}>
          <MoreDialog open={isOpen} onClose={() => setIsOpen(false)} shown={IN_BAR} />
        </Suspense>
      )}
    </nav>
  );
}
