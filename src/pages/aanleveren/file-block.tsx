import type { Concept } from '../../stores/concept-store.ts';
import type { Keeping } from '../../stores/create-shelf.ts';
import { DropZone } from './drop-zone.tsx';
import classes from './file-block.module.css';
import { Part } from './part.tsx';
import { writeTime } from './write-time.ts';

interface FileBlockProps {
  readonly concept: Concept;
  /** How it was read. */
  readonly facts: string;
  readonly keeping: Keeping | null;
  readonly onFile: (file: File) => void;
}

/** The file that is being delivered, and another in its place. */
export function FileBlock({ concept, facts, keeping, onFile }: FileBlockProps) {
  return (
    <Part id="bestand" title="Bestand">
      <DropZone label="Ander bestand" onFile={onFile}>
        <strong>{concept.name}</strong>
        <span className={classes.facts}>{`${facts}. Geplaatst op ${writeTime(concept.placedAt)}.`}</span>
      </DropZone>
      {keeping === 'page-only' ? (
        <p className={classes.warning}>
          Deze browser kan uw concept niet bewaren. Sluit deze pagina niet voordat u klaar bent.
        </p>
      ) : (
        <p className={classes.kept}>
          {keeping === null ? 'Uw concept wordt bewaard.' : 'Uw concept is bewaard in deze browser.'}
        </p>
      )}
    </Part>
  );
}
