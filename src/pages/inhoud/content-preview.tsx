import type { CoreView } from '../../package/views/core-view.ts';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { ActionPreview } from './action-preview.tsx';
import classes from './content-preview.module.css';
import type { ContentPreview as Preview } from './content-report.ts';
import { FigurePreview } from './figure-preview.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { PicturePreview } from './picture-preview.tsx';
import { StoryPreview } from './story-preview.tsx';
import type { ShownUpload } from './use-upload.ts';

interface ContentPreviewProps {
  readonly preview: Preview | null;
  /** Why there is nothing to see yet. */
  readonly gap: string;
  readonly core: CoreView;
  readonly shown: ShownUpload | null;
}

/** What a reader will see, drawn by the components of the page where it comes to stand. */
export function ContentPreview({ preview, gap, core, shown }: ContentPreviewProps) {
  return (
    <div className={classes.frame}>
      <h2 className={classes.title}>Zo ziet de lezer het</h2>
      <div className={classes.paper}>
        <TileBoundary>
          {preview === null ? (
            <p className={classes.gap}>{gap}</p>
          ) : (
            <PreviewOf preview={preview} core={core} shown={shown} />
          )}
        </TileBoundary>
      </div>
    </div>
  );
}

interface PreviewOfProps extends Pick<ContentPreviewProps, 'core' | 'shown'> {
  readonly preview: Preview;
}

function PreviewOf({ preview, core, shown }: PreviewOfProps) {
  switch (preview.kind) {
    case 'letter':
      return <LetterPreview preview={preview} />;
    case 'story':
      return <StoryPreview preview={preview} core={core} />;
    case 'picture':
      return <PicturePreview preview={preview} shown={shown} />;
    case 'action':
      return <ActionPreview preview={preview} core={core} />;
    case 'figure':
      return <FigurePreview preview={preview} core={core} />;
  }
}
