import { writeColumnCount, writeDifferenceCounts, writeIssueCounts } from './delivery-words.ts';
import type { IntakeReport } from './intake-report.ts';
import type { IssueCounts } from './issue-counts.ts';

export type StepState = 'done' | 'current' | 'later';

/** One of the five steps at the top of the screen. */
export interface DeliveryStep {
  readonly id: 'bestand' | 'kolommen' | 'controle' | 'verschil' | 'publiceren';
  readonly title: string;
  readonly state: StepState;
  /** What it found, in a few words. */
  readonly text: string;
  readonly tone: 'plain' | 'fault';
}

/** The steps of a file that was read. blocked: why it cannot be published yet; null when it can. */
export function computeSteps(
  fileName: string,
  report: IntakeReport,
  counts: IssueCounts,
  openQuestions: number,
  blocked: string | null,
): DeliveryStep[] {
  const isChecked = counts.faults === 0 && counts.open === 0;
  const isMapped = openQuestions === 0;
  const mapped = isMapped ? 'done' : 'current';
  const checked = isChecked ? 'done' : isMapped ? 'current' : 'later';
  return [
    { id: 'bestand', title: 'Bestand', state: 'done', text: fileName, tone: 'plain' },
    {
      id: 'kolommen',
      title: 'Kolommen',
      state: mapped,
      text: isMapped ? writeColumnCount(report) : `${openQuestions === 1 ? '1 vraag' : `${openQuestions} vragen`} open`,
      tone: isMapped ? 'plain' : 'fault',
    },
    {
      id: 'controle',
      title: 'Controle',
      state: checked,
      text: writeIssueCounts(counts),
      tone: counts.faults > 0 ? 'fault' : 'plain',
    },
    {
      id: 'verschil',
      title: 'Verschil',
      state: isChecked && isMapped ? 'done' : 'later',
      text: writeDifferenceCounts(report.counts),
      tone: 'plain',
    },
    {
      id: 'publiceren',
      title: 'Publiceren',
      state: isChecked && isMapped ? 'current' : 'later',
      text: blocked === null ? 'kan nu' : 'nog niet mogelijk',
      tone: 'plain',
    },
  ];
}

/** The steps while there is no report: the file is there or is being chosen, the rest comes later. */
export function computeFirstSteps(file: { readonly name: string; readonly text: string } | null): DeliveryStep[] {
  const later = { state: 'later', text: 'nog niet', tone: 'plain' } as const;
  return [
    file === null
      ? { id: 'bestand', title: 'Bestand', state: 'current', text: 'kies een bestand', tone: 'plain' }
      : { id: 'bestand', title: 'Bestand', state: 'current', text: file.text, tone: 'plain' },
    { id: 'kolommen', title: 'Kolommen', ...later },
    { id: 'controle', title: 'Controle', ...later },
    { id: 'verschil', title: 'Verschil', ...later },
    { id: 'publiceren', title: 'Publiceren', ...later },
  ];
}
