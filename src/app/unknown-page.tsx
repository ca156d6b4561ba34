import type { CoreView } from '../package/views/core-view.ts';
import { usePageTitle } from '../stores/use-page-title.ts';
import { AppLink } from '../ui/app-link.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import type { UnknownScreen } from './compute-screen.ts';
import { describeUnknown } from './describe-unknown.ts';
import classes from './message-page.module.css';

interface UnknownPageProps {
  readonly core: CoreView;
  readonly screen: UnknownScreen;
}

/** Says what is not there, and what is. */
export function UnknownPage({ core, screen }: UnknownPageProps) {
  const { title, text, choices } = describeUnknown(core, screen);
  usePageTitle(title);
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
        Of zoek met <KeyCap>/</KeyCap> in alle indicatoren, programma’s, gebieden, verhalen en acties.
      </p>
    </div>
  );
}
