import type { CoreView } from '../../package/views/core-view.ts';
import { AnswerColumn } from '../indicator/answer-column.tsx';
import { MainDrawing } from '../indicator/main-drawing.tsx';
import classes from './content-preview.module.css';
import type { ContentPreview } from './content-report.ts';
import { computeFigurePreview } from './figure-preview-model.ts';

interface FigurePreviewProps {
  readonly preview: Extract<ContentPreview, { kind: 'figure' }>;
  readonly core: CoreView;
}

/** The figure as it stands on its own page: the sentence, the chart with the target line, whether it changes and reaches. */
export function FigurePreview({ preview, core }: FigurePreviewProps) {
  const model = computeFigurePreview(preview, core);
  if (model === null) return null;
  return (
    <div className={classes.figure}>
      <h3 className={classes.headline}>{model.headline}</h3>
      <p className={classes.lead}>{model.lead}</p>
      <MainDrawing main={model.main} view={model.view} choose={null} height={280} />
      <AnswerColumn main={model.main} />
      <p className={classes.definition}>{model.definition}</p>
    </div>
  );
}
