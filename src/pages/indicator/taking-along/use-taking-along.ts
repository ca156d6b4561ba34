import { useState } from 'react';
import { saveFile } from '../../../ui/save-file.ts';
import { shareLink } from '../../../ui/share-link.ts';
import { type ExportFormat, writeBusy, writeDone, writeFailure } from './export-formats.ts';
import type { ExportModel } from './export-model.ts';

/** What the last press came to. */
interface Progress {
  readonly busy: ExportFormat | null;
  /** Said politely, and seen; '' for nothing. */
  readonly text: string;
  readonly isFailure: boolean;
  /** A link to copy by hand; null when that is not needed. */
  readonly link: string | null;
}

const REST: Progress = { busy: null, text: '', isFailure: false, link: null };

/** Makes the file that is asked for and hands over the link of the screen; one thing at a time. */
export function useTakingAlong(model: ExportModel | null, title: string, url: () => string) {
  const [progress, setProgress] = useState(REST);

  async function save(format: ExportFormat) {
    if (model === null || progress.busy !== null) return;
    setProgress({ ...REST, busy: format, text: writeBusy(format) });
    try {
      const { makeExport } = await import('./make-export.ts');
      const file = `${model.fileName}.${format}`;
      saveFile(await makeExport(format, model), file);
      setProgress({ ...REST, text: writeDone(file) });
    } catch (error) {
      setProgress({ ...REST, text: writeFailure(format), isFailure: true });
      reportError(error);
    }
  }

  async function share() {
    const link = url();
    const outcome = await shareLink({ title, url: link });
    if (outcome === 'copied') setProgress({ ...REST, text: 'De link is gekopieerd. U kunt hem nu plakken.' });
    else if (outcome === 'by-hand') {
      setProgress({ ...REST, text: 'Kopiëren lukt hier niet vanzelf. Kopieer de link uit het veld.', link });
    } else setProgress(REST);
  }

  return { progress, save, share };
}
