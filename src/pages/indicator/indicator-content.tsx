import type { ReactNode } from 'react';
import { useChartTable } from '../../charts/use-chart-table.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyForm } from '../../ui/empty-form.tsx';
import { Section } from '../../ui/section.tsx';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { TitleLinks } from '../../ui/title-links.tsx';
import { AboutBlock } from './about-block.tsx';
import { ComparedBlock } from './compared-block.tsx';
import { DistrictBlock } from './district-block.tsx';
import { FormsBlock } from './forms-block.tsx';
import classes from './indicator-content.module.css';
import { IndicatorHead } from './indicator-head.tsx';
import type { IndicatorModel } from './indicator-model.ts';
import { MainBlock } from './main-block.tsx';
import { MunicipalityBlock } from './municipality-block.tsx';
import type { ChooseView } from './use-view-choice.ts';

interface IndicatorContentProps {
  readonly model: IndicatorModel;
  readonly choose: ChooseView;
  /** What did not arrive. */
  readonly notice?: ReactNode;
}

/** The finding, its chart and answers; districts and municipalities; the other four forms; what the figure is. */
export function IndicatorContent({ model, choose, notice }: IndicatorContentProps) {
  const { base, noLevel, main, view, compared, districts, municipalities, onlyRegion, forms, trends, about } = model;
  const table = useChartTable();
  const key = `${base.area.id} ${base.period}`;
  return (
    <div className={`page ${classes.indicator}`}>
      <IndicatorHead model={model} showTable={table.show} />
      {notice}
      <TileBoundary>
        {noLevel === null ? (
          <MainBlock main={main} view={view} choose={choose} table={table} />
        ) : (
          <div className={classes.absent}>
            <EmptyForm
              form="figures"
              title={noLevel.text}
              action={
                noLevel.link?.to != null && (
                  <ButtonLink href={noLevel.link.to} iconAfter="arrow-right">
                    {noLevel.link.name}
                  </ButtonLink>
                )
              }
            />
          </div>
        )}
      </TileBoundary>
      {compared !== null && (
        <TileBoundary>
          <ComparedBlock model={compared} />
        </TileBoundary>
      )}
      {districts !== null && (
        <TileBoundary>
          <DistrictBlock model={districts} indicator={base.indicator.id} areas={base.core.areas} />
        </TileBoundary>
      )}
      {municipalities !== null && (
        <TileBoundary>
          <MunicipalityBlock key={key} model={municipalities} indicator={base.indicator} />
        </TileBoundary>
      )}
      {onlyRegion !== null && (
        <Section title="Per district en gemeente">
          <p>{onlyRegion}</p>
        </Section>
      )}
      <FormsBlock forms={forms} />
      {trends.length > 0 && (
        <Section title="Trends bij dit cijfer">
          <TitleLinks links={trends} />
        </Section>
      )}
      <TileBoundary>
        <AboutBlock about={about} indicator={base.indicator} />
      </TileBoundary>
    </div>
  );
}
