import { AppLink } from './app-link.tsx';
import { ExampleMark } from './example-mark.tsx';
import classes from './title-links.module.css';

interface TitleLink {
  readonly id: string;
  readonly title: string;
  readonly to: string;
  /** Second line: the kind, how strong it is. */
  readonly detail: string;
  readonly isExample: boolean;
}

/** Titles to read on, each with a line that says what it is. */
export function TitleLinks({ links }: { readonly links: readonly TitleLink[] }) {
  return (
    <ul role="list" className={classes.links}>
      {links.map(({ id, title, to, detail, isExample }) => (
        <li key={id}>
          <AppLink to={to} className={classes.title}>
            {title}
          </AppLink>
          <p className={classes.detail}>
            {detail} {isExample && <ExampleMark what="voorbeeld" />}
          </p>
        </li>
      ))}
    </ul>
  );
}
