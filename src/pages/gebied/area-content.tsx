import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { AreaControls } from './area-controls.tsx';
import { AreaHero } from './area-hero.tsx';
import { AreaLegend } from './area-legend.tsx';
import type { AreaModel } from './area-model.ts';
import { AreaTable } from './area-table.tsx';
import type { Choose } from './use-area-choices.ts';

interface AreaContentProps {
  readonly model: AreaModel;
  readonly choose: Choose;
}

/** The profile of an area: what it says, then every indicator in the order in which to talk about it. */
export function AreaContent({ model, choose }: AreaContentProps) {
  return (
    <div className="page">
      <AreaHero model={model} />
      {model.fault !== null && (
        <TileError
          message="In de bestanden van dit gebied zit een fout. Wat hier staat, klopt."
          details={model.fault}
        />
      )}
      <TileBoundary>
        <AreaControls model={model} choose={choose} />
        <AreaTable model={model} />
        <AreaLegend model={model} />
      </TileBoundary>
    </div>
  );
}
