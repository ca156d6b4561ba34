import { useLocation } from 'wouter';
import { AppLink } from '../ui/app-link.tsx';
import { Icon } from '../ui/icon.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import { Brand } from './brand.tsx';
import classes from './header.module.css';
import { findCurrentItem, MENU_ITEMS } from './menu-items.ts';
import { ThemeToggle } from './theme-toggle.tsx';

export function Header({ onSearch }: { readonly onSearch: () => void }) {
  const [path] = useLocation();
  const current = findCurrentItem(path);
  return (
    <header className={classes.header}>
      <div className={`page ${classes.row}`}>
        <Brand />
        <nav className={classes.menu} aria-label="Hoofdmenu">
          {MENU_ITEMS.map(({ href, label }) => (
            <AppLink
              key={href}
              to={href}
              aria-current={href === current ? (href === path ? 'page' : 'true') : undefined}
            >
              {label}
            </AppLink>
          ))}
        </nav>
        <ThemeToggle />
        <button type="button" className={classes.search} aria-keyshortcuts="/" onClick={onSearch}>
          <Icon name="search" />
          <span className={classes.searchLabel}>Zoeken</span>
          <span className={classes.searchKey}>
            <KeyCap>/</KeyCap>
          </span>
        </button>
      </div>
    </header>
  );
}
