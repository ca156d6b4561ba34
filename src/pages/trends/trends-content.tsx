import type { ReactNode } from 'react';
import { EmptyForm } from '../../ui/empty-form.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { Section } from '../../ui/section.tsx';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { toTrendsPath } from './trend-choice.ts';
import { TrendControls } from './trend-controls.tsx';
import { TrendItem } from './trend-item.tsx';
import classes from './trends-content.module.css';
import type { TrendsModel } from './trends-model.ts';
import { useTargetTrend } from './use-target-trend.ts';

interface TrendsContentProps {
  readonly model: TrendsModel;
  /** What did not come, above the list. */
  readonly notice?: ReactNode;
}

/** What is known beside our own figures, by kind, each with how much it can carry. */
export function TrendsContent({ model, notice }: TrendsContentProps) {
  const target = useTargetTrend(toTrendsPath(model.choice));
  return (
    <div className={`page ${classes.trends}`}>
      <header className={classes.head}>
        <h1>{model.headline}</h1>
        <p className={classes.lead}>
          Wat we weten naast onze eigen cijfers: onderzoek, lokale ontwikkelingen, ervaringen van de programma’s en het
          criminaliteitsbeeld van de politie. Bij elke trend staat hoe sterk het bewijs is, en of het cijfer erbij nu
          verandert.
        </p>
        {model.example && <ExampleMark what="voorbeeldtrends" />}
      </header>
      <TrendControls model={model} />
      {notice}
      {model.fault !== null && (
        <TileError
          message="Het bestand met trends heeft een fout. Wat hier staat klopt, maar er kan een trend ontbreken."
          details={model.fault}
        />
      )}
      {model.empty !== null && <EmptyForm title={model.empty.title} text={model.empty.text} />}
      {model.groups.map(({ kind, title, rows }) => (
        <TileBoundary key={kind}>
          <Section title={title}>
            <ul role="list" className={classes.rows}>
              {rows.map((row) => (
                <TrendItem key={row.trend.id} row={row} isTarget={row.trend.id === target} />
              ))}
            </ul>
          </Section>
        </TileBoundary>
      ))}
    </div>
  );
}
