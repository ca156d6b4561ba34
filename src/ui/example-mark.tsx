import classes from './example-mark.module.css';

/** Stands with everything made up: "voorbeeldcijfers", "voorbeeldgesprek", "voorbeeldverhaal". */
export function ExampleMark({ what }: { readonly what: string }) {
  return (
    <span className={classes.mark}>
      <svg className={classes.square} width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
        <rect x="0.6" y="0.6" width="11.8" height="11.8" />
        <path d="M.6 5.2 5.2.6M.6 9.8 9.8.6M2.6 12.4l9.8-9.8M7.2 12.4l5.2-5.2" />
      </svg>
      {what}
    </span>
  );
}
