import { useState } from 'react';
import { useLocation } from 'wouter';
import { AppLink } from '../ui/app-link.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { findCurrentItem, MENU_ITEMS, MORE_ITEMS } from './menu-items.ts';
import classes from './mobile-bar.module.css';
import { ThemeSelect } from './theme-select.tsx';

const IN_BAR = 4;

/** The fixed bar of a phone: four screens and the rest under "Meer". */
export function MobileBar() {
  const [path] = useLocation();
  const [isOpen, setIsOpen] = useState(false);
  const current = findCurrentItem(path);
  const rest = [...MENU_ITEMS.slice(IN_BAR), ...MORE_ITEMS];
  return (
    <nav className={classes.bar} aria-label="Menu onderaan">
      {MENU_ITEMS.slice(0, IN_BAR).map(({ href, shortLabel, icon }) => (
        <AppLink key={href} to={href} aria-current={href === current ? (href === path ? 'page' : 'true') : undefined}>
          <Icon name={icon} size={22} />
          {shortLabel}
        </AppLink>
      ))}
      <button type="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        <Icon name="menu" size={22} />
        Meer
      </button>
      <Dialog title="Meer" open={isOpen} onClose={() => setIsOpen(false)} footer={<ThemeSelect />}>
        <ul role="list" className={classes.more}>
          {rest.map(({ href, label }) => (
            <li key={href}>
              <AppLink to={href} onClick={() => setIsOpen(false)}>
                {label}
                <Icon name="chevron-right" />
              </AppLink>
            </li>
          ))}
        </ul>
      </Dialog>
    </nav>
  );
}
