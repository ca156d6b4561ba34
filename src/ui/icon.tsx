import { ICON_PATHS, type IconName } from './icon-paths.ts';
import classes from './icon.module.css';

interface IconProps {
  readonly name: IconName;
  readonly size?: number;
}

/** Always beside a word or inside a named control, so a screen reader passes it by. */
export function Icon({ name, size = 18 }: IconProps) {
  return (
    <svg className={classes.icon} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {ICON_PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
