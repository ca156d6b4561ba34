import { AppLink } from '../ui/app-link.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { MENU_ITEMS, MORE_ITEMS } from './menu-items.ts';
import classes from './mobile-bar.module.css';
import { ThemeSelect } from './theme-select.tsx';

interface MoreDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Number of items that the bar itself shows. */
  readonly shown: number;
}

export function MoreDialog({ open, onClose, shown }: MoreDialogProps) {
  return (
    <Dialog title="Meer" open={open} onClose={onClose} footer={<ThemeSelect />}>
      <ul role="list" className={classes.more}>
        {[...MENU_ITEMS.slice(shown), ...MORE_ITEMS].map(({ href, label }) => (
          <li key={href}>
            <AppLink to={href} onClick={onClose}>
              {label}
              <Icon name="chevron-right" />
            </AppLink>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
