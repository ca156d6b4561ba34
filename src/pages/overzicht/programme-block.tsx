import { FigureDetailLine } from '../../charts/figure-detail-line.tsx';
import { ReadingIcons } from '../../charts/reading-icons.tsx';
import { ReadingVisual } from '../../charts/reading-visual.tsx';
import { AppLink } from '../../ui/app-link.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { RichnessMark } from '../../ui/richness-mark.tsx';
import { Section } from '../../ui/section.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import classes from './programme-block.module.css';
import type { IndicatorRow, ProgrammeColumn } from './programme-columns.ts';

interface ProgrammeBlockProps {
  readonly columns: readonly ProgrammeColumn[];
  readonly example: boolean;
}

/** The three focus programmes side by side, each with its first figures. */
export function ProgrammeBlock({ columns, example }: ProgrammeBlockProps) {
  return (
    <Section
      title="Programma’s"
      lead="Jaarcijfer, verandering of doel; daarnaast de trend per kwartaal"
      mark={example ? <ExampleMark what="voorbeeldcijfers" /> : null}
    >
      <div className="columns columns-3">
        {columns.map((column) => (
          <Programme key={column.programme.id} column={column} />
        ))}
      </div>
    </Section>
  );
}

function Programme({ column }: { readonly column: ProgrammeColumn }) {
  const { programme } = column;
  return (
    <article className={classes.programme} aria-labelledby={`programma-${programme.id}`}>
      <div className={classes.head}>
        <h3 id={`programma-${programme.id}`} className={classes.title}>
          {programme.name}
        </h3>
        <p className={classes.tagline}>{programme.tagline}</p>
      </div>
      <ul className={classes.rows}>
        {column.rows.map((row) => (
          <Row key={row.reading.indicator.id} row={row} />
        ))}
      </ul>
      <p className={classes.foot}>
        <RichnessMark richness={column.richness} size={26} />
        <span className={classes.questions}>{column.questions}</span>
        <AppLink to={`/thema/${programme.id}`} aria-label={`Open thema ${programme.name}`}>
          Open thema
        </AppLink>
      </p>
    </article>
  );
}

function Row({ row }: { readonly row: IndicatorRow }) {
  const { reading, figure, conclusion, fault } = row;
  if (fault !== null) {
    return (
      <li className={classes.fault}>
        <b>{reading.indicator.name}</b>
        <TileError message="Dit cijfer is niet te lezen. De rest van de pagina klopt." details={fault} />
      </li>
    );
  }
  return (
    <li className={classes.row}>
      <AppLink className={classes.name} to={`/indicator/${reading.indicator.id}`}>
        {reading.indicator.name}
      </AppLink>
      <div className={classes.figure}>
        <b className={classes.value}>{figure.value}</b>
        {figure.details.slice(0, 2).map((detail) => (
          <FigureDetailLine key={detail.text} detail={detail} />
        ))}
      </div>
      <div className={classes.visual}>
        <ReadingVisual
          reading={reading}
          visual={figure.visual}
          conclusion={conclusion}
          width={84}
          height={32}
          columns={13}
        />
      </div>
      <ReadingIcons reading={reading} size={26} />
    </li>
  );
}
