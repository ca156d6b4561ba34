import { type ReactNode, useId } from 'react';
import { TileBoundary } from './tile-boundary.tsx';
import classes from './tile.module.css';
import { toClassName } from './to-class-name.ts';

interface TileProps {
  readonly title: ReactNode;
  /** A line under the title, or soft words after it. */
  readonly lead?: ReactNode;
  /** At the end of the title line: a RichnessMark, an ExampleMark. */
  readonly mark?: ReactNode;
  /** sans = a name (a project), serif = a finding or a programme. */
  readonly letter?: 'sans' | 'serif';
  readonly level?: 2 | 3 | 4;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A titled block that fails alone: what cannot be drawn says so, and the page around it stands. */
export function Tile({ title, lead, mark, letter = 'sans', level = 3, id, children }: TileProps) {
  const headingId = useId();
  const Heading = HEADINGS[level];
  return (
    <article id={id} className={classes.tile} aria-labelledby={headingId}>
      <div className={classes.head}>
        <Heading id={headingId} className={toClassName(classes.title, classes[letter])}>
          {title}
        </Heading>
        {mark !== undefined && <div className={classes.mark}>{mark}</div>}
      </div>
      {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      <TileBoundary>{children}</TileBoundary>
    </article>
  );
}

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;
