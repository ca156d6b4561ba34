import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { AmbitionBlock } from './ambition-block.tsx';
import { Hero } from './hero.tsx';
import type { OverviewModel } from './overview-model.ts';
import { ProgrammeBlock } from './programme-block.tsx';
import { ProjectBlock } from './project-block.tsx';
import { ReadingGuide } from './reading-guide.tsx';
import { SignalBlock } from './signal-block.tsx';
import { StoryBand } from './story-band.tsx';

/** The overview of an area: what it says first, then what to talk about, then where to read on. */
export function OverviewContent({ model }: { readonly model: OverviewModel }) {
  return (
    <div className="page">
      <Hero model={model} />
      {model.fault !== null && (
        <TileError
          message="In de gegevens zit een fout. Wat hier staat, klopt, maar er kan iets ontbreken."
          details={model.fault}
        />
      )}
      <TileBoundary>
        <AmbitionBlock ambitions={model.ambitions} />
      </TileBoundary>
      <TileBoundary>
        <SignalBlock signals={model.signals} />
      </TileBoundary>
      <TileBoundary>
        <ProgrammeBlock columns={model.programmes} example={model.example} />
      </TileBoundary>
      <TileBoundary>
        <ProjectBlock tiles={model.projects} />
      </TileBoundary>
      <TileBoundary>
        <StoryBand stories={model.stories} />
      </TileBoundary>
      <ReadingGuide />
    </div>
  );
}
