import type { ExportFormat } from './export-formats.ts';
import type { ExportModel } from './export-model.ts';
import { makePng, makeSvg } from './make-picture.tsx';
import { toCsv } from './to-csv.ts';

/** The file of a format. Loaded at the first press, as is all that it needs. */
export async function makeExport(format: ExportFormat, model: ExportModel): Promise<Blob> {
  if (format === 'csv') return new Blob([toCsv(model)], { type: 'text/csv;charset=utf-8' });
  const { view } = model;
  if (view === null) throw new Error(`There is no chart for ${format}.`);
  switch (format) {
    case 'svg':
      return makeSvg(model, view);
    case 'png':
      return makePng(model, view);
    case 'pptx':
      return (await import('./make-slide.ts')).makeSlide(model, view);
  }
}
