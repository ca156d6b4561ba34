export type ExportFormat = 'csv' | 'png' | 'svg' | 'pptx';

interface FormatWords {
  readonly format: ExportFormat;
  readonly name: string;
  /** What one does with it. */
  readonly use: string;
  /** Only where the screen has a chart. */
  readonly needsChart: boolean;
}

export const FORMATS: readonly FormatWords[] = [
  { format: 'csv', name: 'CSV', use: 'de getallen, voor Excel', needsChart: false },
  { format: 'png', name: 'PNG', use: 'de grafiek als plaatje', needsChart: true },
  { format: 'svg', name: 'SVG', use: 'de grafiek, scherp op elke maat', needsChart: true },
  { format: 'pptx', name: 'PowerPoint', use: 'één dia met grafiek en tekst', needsChart: true },
];

/** What is said while a file is made, after it, and when it did not come. */
export function writeBusy(format: ExportFormat): string {
  return `${nameOf(format)} maken…`;
}

export function writeDone(file: string): string {
  return `Klaar: ${file} staat bij uw downloads.`;
}

export function writeFailure(format: ExportFormat): string {
  return `Het bestand (${nameOf(format)}) is niet gemaakt. Kijk of u verbinding heeft, laad de pagina opnieuw en probeer het nog eens.`;
}

function nameOf(format: ExportFormat): string {
  return FORMATS.find((each) => each.format === format)?.name ?? format;
}
