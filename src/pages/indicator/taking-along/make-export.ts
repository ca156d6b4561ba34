import type { ExportFormat } from './export-formats.ts';
import type { ExportModel } from './export-model.ts';
import { toCsv } from './to-csv.ts';

/** The file of a format. Loaded at the first press, as is all that it needs. */
export async function makeExport(format: ExportFormat, model: ExportModel): Promise<Blob> {
  switch (format) {
    case 'csv':
      return new Blob([toCsv(model)], { type: 'text/csv;charset=utf-8' });
    case 'svg':
    case 'png':
    case 'pptx':
      throw new Error('not yet');
  }
}
