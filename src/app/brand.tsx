import { AppLink } from '../ui/app-link.tsx';
import { Logo } from '../ui/logo.tsx';
import classes from './header.module.css';

export function Brand() {
  return (
    <>
      <AppLink to="/" className={classes.brand}>
        <Logo height={22} />
        <span>Rijker Verantwoorden</span>
      </AppLink>
      <p className={classes.coalition}>
        Veiligheidscoalitie <br />
        Midden-Nederland
      </p>
    </>
  );
}
