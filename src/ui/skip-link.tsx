import classes from './skip-link.module.css';

/** First stop of the Tab key on every page: past the navigation. */
export function SkipLink({ target = 'inhoud' }: { readonly target?: string }) {
  return (
    <a className={classes.skip} href={`#${target}`}>
      Naar de inhoud
    </a>
  );
}
