import classes from './delivery-icon.module.css';

const PATHS = {
  file: ['M6 3h8l5 5v13H6z', 'M14 3v5h5'],
  upload: ['M12 17V5', 'm6.5 10 5.5-5.5L17.5 10', 'M4 20.5h16'],
  info: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M12 11v5.5', 'M12 7.5v.2'],
  swap: ['M4 8h15', 'm15 4 4 4-4 4', 'M20 16H5', 'm9 12-4 4 4 4'],
  equal: ['M5 9h14', 'M5 15h14'],
  sum: ['M18 5H7l6 7-6 7h11'],
  dash: ['M5 12h14'],
  undo: ['M4 9h10a5.5 5.5 0 0 1 0 11h-3', 'm8 5-4 4 4 4'],
} as const;

/** Signs of this screen alone; always beside a word. */
export function DeliveryIcon({ name, size = 18 }: { readonly name: keyof typeof PATHS; readonly size?: number }) {
  return (
    <svg className={classes.icon} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
