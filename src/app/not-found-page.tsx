import { AppLink } from '../ui/app-link.tsx';
import type { Choice } from './app-route.ts';
import classes from './message-page.module.css';

interface NotFoundPageProps {
  readonly title: string;
  readonly text: string;
  readonly choices: readonly Choice[];
}

/** Says what is not there, and what is. */
export function NotFoundPage({ title, text, choices }: NotFoundPageProps) {
  return (
    <div className={`page ${classes.message}`}>
      <h1>{title}</h1>
      <p className={classes.text}>{text}</p>
      <ul role="list" className={classes.choices}>
        {choices.map(({ href, name }) => (
          <li key={href}>
            <AppLink to={href}>{name}</AppLink>
          </li>
        ))}
      </ul>
      <p className={classes.text}>
        Of zoek met <kbd>/</kbd> in alle indicatoren, programma’s, gebieden, verhalen en acties.
      </p>
    </div>
  );
}
