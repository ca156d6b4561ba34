import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartView } from '../chart-view.ts';
import { computeSheet } from './compute-sheet.ts';
import type { ExportModel } from './export-model.ts';
import { ExportSheet } from './export-sheet.tsx';
import classes from './export-sheet.module.css';
import { fetchFonts } from './fetch-fonts.ts';
import { inlineStyles } from './inline-styles.ts';

/** Pixels of a PNG for each px of the drawing, so that it is sharp on a big screen. */
const SHARPNESS = 2;

/** The chart as a file of its own: nothing in it comes from elsewhere. */
export async function makeSvg(model: ExportModel, view: ChartView): Promise<Blob> {
  const fonts = await fetchFonts();
  const drawing = drawSheet(model, view);
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = fonts;
  drawing.prepend(style);
  drawing.setAttribute('xml:lang', 'nl');
  drawing.setAttribute('role', 'img');
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}`;
  return new Blob([text], { type: 'image/svg+xml' });
}

/** The same picture in pixels. */
export async function makePng(model: ExportModel, view: ChartView): Promise<Blob> {
  const url = URL.createObjectURL(await makeSvg(model, view));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SHARPNESS;
    canvas.height = image.naturalHeight * SHARPNESS;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await toPng(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Drawn on the page, out of sight, where the style sheet says how it looks. */
function drawSheet(model: ExportModel, view: ChartView): SVGSVGElement {
  const stage = document.createElement('div');
  stage.className = classes.stage ?? '';
  stage.ariaHidden = 'true';
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    flushSync(() => root.render(<ExportSheet sheet={computeSheet(model, view)} title={model.title} />));
    const drawing = stage.querySelector('svg');
    if (drawing === null) throw new Error('no drawing');
    return inlineStyles(drawing);
  } finally {
    root.unmount();
    stage.remove();
  }
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });
}
