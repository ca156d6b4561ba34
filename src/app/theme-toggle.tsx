import { useThemeStore } from '../stores/theme-store.ts';
import { Icon } from '../ui/icon.tsx';
import classes from './header.module.css';

/** Turns to the other of light and dark; the footer also offers to follow the system. */
export function ThemeToggle() {
  const theme = useThemeStore((state) => state.theme);
  const setTheme = useThemeStore((state) => state.setTheme);
  const toggle = () => {
    const isDark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
    setTheme(isDark ? 'light' : 'dark');
  };
  return (
    <button
      type="button"
      className={classes.theme}
      aria-label="Licht of donker"
      title="Licht of donker"
      onClick={toggle}
    >
      <span className={classes.sun}>
        <Icon name="sun" size={20} />
      </span>
      <span className={classes.moon}>
        <Icon name="moon" size={20} />
      </span>
    </button>
  );
}
