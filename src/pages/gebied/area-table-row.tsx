import { DotStrip } from '../../charts/dot-strip.tsx';
import { FigureDetailLine } from '../../charts/figure-detail-line.tsx';
import { ReadingAssurance, ReadingVariation } from '../../charts/reading-icons.tsx';
import { ReadingVisual } from '../../charts/reading-visual.tsx';
import { AppLink } from '../../ui/app-link.tsx';
import { FormSign } from '../../ui/form-sign.tsx';
import { RichnessMark } from '../../ui/richness-mark.tsx';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { ComparisonBase, ComparisonCell } from './area-comparison.ts';
import type { AreaRow, TalkLink } from './area-rows.ts';
import classes from './area-table-row.module.css';

interface AreaTableRowProps {
  readonly row: AreaRow;
  readonly comparison: ComparisonBase | null;
}

/** One indicator: its figure, its trend, its two answers, its place among others, and what was said about it. */
export function AreaTableRow({ row, comparison }: AreaTableRowProps) {
  const { reading } = row;
  return (
    <>
      <tr className={classes.row}>
        <th scope="row" className={classes.name}>
          <AppLink to={`/indicator/${reading.indicator.id}`}>{reading.indicator.name}</AppLink>
          <span className={classes.reason}>{row.reason}</span>
        </th>
        <td className={toClassName(classes.value, row.withheld && classes.withheld)}>
          {row.value}
          {row.unit !== null && <span className={classes.unit}>{row.unit}</span>}
          {row.otherYear !== null && <span className={classes.unit}>{row.otherYear}</span>}
        </td>
        <td className={classes.detail}>
          {row.details.map((detail) => (
            <FigureDetailLine key={detail.text} detail={detail} />
          ))}
        </td>
        <td className={classes.trend}>
          <TileBoundary>
            <ReadingVisual
              reading={reading}
              visual={row.visual}
              conclusion={row.conclusion}
              width={150}
              height={36}
              columns={row.columns}
            />
          </TileBoundary>
        </td>
        <td className={classes.variation}>
          <ReadingVariation reading={reading} />
        </td>
        <td className={classes.assurance}>
          <ReadingAssurance reading={reading} />
        </td>
        {row.comparison !== null && comparison !== null && (
          <Comparison cell={row.comparison} base={comparison} name={reading.indicator.name} />
        )}
        <td className={classes.richness}>
          <RichnessMark richness={row.richness} label={row.richnessText} />
        </td>
        <td className={classes.talk}>{row.talk !== null && <Talk talk={row.talk} />}</td>
      </tr>
      {row.fault !== null && (
        <tr className={classes.fault}>
          <td colSpan={comparison === null ? 8 : 10}>
            <TileError
              message={`In het bestand zit een fout bij ${reading.indicator.name}. De andere cijfers kloppen nog.`}
              details={row.fault}
            />
          </td>
        </tr>
      )}
    </>
  );
}

interface ComparisonProps {
  readonly cell: ComparisonCell;
  readonly base: ComparisonBase;
  readonly name: string;
}

function Comparison({ cell, base, name }: ComparisonProps) {
  if (cell.type === 'none') {
    return (
      <td className={classes.incomparable} colSpan={2}>
        {cell.text}
      </td>
    );
  }
  return (
    <>
      <td className={classes.strip}>
        <DotStrip own={cell.own} others={cell.others} axis={base.axis} name={name} conclusion={cell.conclusion} />
      </td>
      <td className={classes.difference}>
        {cell.difference}
        <span className={classes.beside}> t.o.v. {base.short}</span>
      </td>
    </>
  );
}

function Talk({ talk }: { readonly talk: TalkLink }) {
  return (
    <AppLink to={talk.href} className={classes.talkLink}>
      <FormSign form="dialogue" size={17} />
      {talk.count} <VisuallyHidden>{talk.label}</VisuallyHidden>
    </AppLink>
  );
}
