import { useEffect } from 'react';
import { useKeySettings } from '../../stores/key-settings.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './theme-bar.module.css';

interface ThemeBarProps {
  readonly milestone: { readonly date: string; readonly title: string } | null;
  readonly previous: BarLink | null;
  readonly next: BarLink | null;
}

interface BarLink {
  readonly name: string;
  readonly to: string;
}

/** Stays at the bottom on a wide screen: what comes first, which keys there are, and the way to the neighbours. */
export function ThemeBar({ milestone, previous, next }: ThemeBarProps) {
  const { lettersOff, setLettersOff, restore } = useKeySettings();
  useEffect(restore, [restore]);
  return (
    <div className={classes.bar}>
      <div className={`page page-wide ${classes.row}`}>
        <p className={classes.milestone}>
          {milestone !== null && (
            <>
              <b>{milestone.date}</b> {milestone.title}
            </>
          )}
        </p>
        <button
          type="button"
          className={classes.keys}
          aria-pressed={!lettersOff}
          onClick={() => setLettersOff(!lettersOff)}
        >
          <span className={toClassName(lettersOff && classes.off)}>
            <KeyCap>1</KeyCap>–<KeyCap>5</KeyCap> vergroot een vorm
          </span>
          <span className={classes.state}>{lettersOff ? 'toetsen uit' : 'toetsen aan'}</span>
        </button>
        <nav className={classes.neighbours} aria-label="Andere thema’s">
          {previous !== null && (
            <AppLink to={previous.to} aria-keyshortcuts="ArrowLeft" aria-label={`Vorige: ${previous.name}`}>
              <KeyCap>←</KeyCap> {previous.name}
            </AppLink>
          )}
          {next !== null && (
            <AppLink to={next.to} aria-keyshortcuts="ArrowRight" aria-label={`Volgende: ${next.name}`}>
              <KeyCap>→</KeyCap> {next.name}
            </AppLink>
          )}
        </nav>
      </div>
    </div>
  );
}
