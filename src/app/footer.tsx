import { formatDate } from '../domain/format-nl.ts';
import type { CoreView } from '../package/views/core-view.ts';
import { AppLink } from '../ui/app-link.tsx';
import classes from './footer.module.css';
import { MORE_ITEMS } from './menu-items.ts';
import { ThemeSelect } from './theme-select.tsx';

export function Footer({ core }: { readonly core: CoreView }) {
  return (
    <footer className={classes.footer}>
      <div className={`page ${classes.row}`}>
        <p className={classes.state}>
          Veiligheidscoalitie Midden-Nederland. Stand van de gegevens: {formatDate(core.referenceDate)}. De{' '}
          <a href="/data/datapackage.json">gegevens zijn open</a>.
        </p>
        <nav className={classes.links} aria-label="Over deze site">
          {MORE_ITEMS.map(({ href, label }) => (
            <AppLink key={href} to={href}>
              {label}
            </AppLink>
          ))}
        </nav>
        <ThemeSelect />
      </div>
    </footer>
  );
}
