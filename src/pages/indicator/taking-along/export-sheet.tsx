import { XmrDrawing } from '../../../charts/xmr-drawing.tsx';
import type { Sheet } from './compute-sheet.ts';
import classes from './export-sheet.module.css';

const FORMS = [classes.figures, classes.letters, classes.dialogue, classes.picture, classes.story];

/** The chart of the screen with its words around it, as a picture of its own. */
export function ExportSheet({ sheet, title }: { readonly sheet: Sheet; readonly title: string }) {
  const { width, height, chart, geometry, mark, ruleY, texts } = sheet;
  return (
    <svg className={classes.sheet} data-paper="" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      <desc>{sheet.description}</desc>
      <rect className={classes.ground} width={width} height={height} />
      {FORMS.map((form, place) => (
        <rect key={form} className={form} x={(width / FORMS.length) * place} width={width / FORMS.length} height={10} />
      ))}
      {texts.map(({ text, x, y, size, tone }) => (
        <text key={y} className={classes[tone]} x={x} y={y} fontSize={size}>
          {text}
        </text>
      ))}
      {mark !== null && (
        <>
          <svg x={mark.squareX} y={mark.y - 17} width={20} height={20} viewBox="0 0 13 13">
            <path
              className={classes.hatching}
              d="M.6.6H12.4V12.4H.6ZM.6 5.2 5.2.6M.6 9.8 9.8.6M2.6 12.4l9.8-9.8M7.2 12.4l5.2-5.2"
            />
          </svg>
          <text className={classes.strong} x={mark.x} y={mark.y} fontSize={22}>
            {mark.text}
          </text>
        </>
      )}
      <svg {...chart} viewBox={`0 0 ${geometry.width} ${geometry.height}`}>
        <XmrDrawing geometry={geometry} height={geometry.height} active={null} />
      </svg>
      <line className={classes.rule} x1={chart.x} x2={chart.x + chart.width} y1={ruleY} y2={ruleY} />
    </svg>
  );
}
