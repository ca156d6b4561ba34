import { zipSync } from 'fflate';
import { applyDelivery } from '../../intake/apply-delivery.ts';
import { chooseEditedTable, chooseTable, type FoundTable } from '../../intake/choose-table.ts';
import type { IntakeIssue } from '../../intake/intake-issue.ts';
import { DEFAULT_LIMITS, type IntakeLimits, type IntakeOptions } from '../../intake/intake-options.ts';
import { type ReadFile, readFile } from '../../intake/read-file.ts';
import { takeIn } from '../../intake/take-in.ts';
import { toRowChanges } from '../../intake/to-row-changes.ts';
import type { DataPackage } from '../../package/data-package.ts';
import { readPackage } from '../../package/read-package.ts';
import { computeReport } from './compute-report.ts';
import { type DifferenceList, listDifference } from './difference-rows.ts';
import { fetchPackage } from './fetch-package.ts';
import type { WorkerAnswer, WorkerRequest, WorkerResult, WorkerTask } from './intake-messages.ts';
import type { IntakeOutcome } from './intake-report.ts';
import { writeFaultList } from './write-fault-list.ts';
import { writeTemplate } from './write-template.ts';

/** By web less is allowed than by command line. */
const LIMITS: IntakeLimits = { ...DEFAULT_LIMITS, maxBytes: 10_000_000, maxRows: 200_000 };

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly read: ReadFile;
}

interface TakenFile {
  readonly list: DifferenceList;
  readonly table: FoundTable;
  readonly issues: readonly IntakeIssue[];
  readonly changes: () => ReturnType<typeof toRowChanges>;
}

let loading: Promise<DataPackage> | null = null;
let opened: OpenFile | null = null;
let taken: TakenFile | null = null;

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void answer(data);
});

async function answer({ id, task }: WorkerRequest): Promise<void> {
  try {
    send({ id, kind: 'done', result: await perform(task, (rows) => send({ id, kind: 'progress', rows })) });
  } catch (error) {
    send({ id, kind: 'failed', message: error instanceof Error ? error.message : 'Er ging iets mis.' });
  }
}

function send(message: WorkerAnswer): void {
  self.postMessage(message);
}

async function perform(task: WorkerTask, onProgress: (rows: number) => void): Promise<WorkerResult> {
  switch (task.kind) {
    case 'open':
      opened = { bytes: task.bytes, name: task.name, read: await readFile(task.bytes, LIMITS) };
      return { kind: 'opened' };
    case 'take':
      return { kind: 'outcome', outcome: await take(task.options, onProgress) };
    case 'rows':
      return { kind: 'rows', rows: taken?.list.slice(task.from, task.count) ?? [] };
    case 'faults':
      return { kind: 'text', text: writeFaults() };
    case 'template':
      return { kind: 'text', text: writeTemplate(await loadPackage(), task.subject) };
    case 'package':
      return { kind: 'bytes', bytes: await writePackage() };
  }
}

async function take(options: IntakeOptions, onProgress: (rows: number) => void): Promise<IntakeOutcome> {
  if (opened === null) throw new Error('Er is geen bestand gekozen.');
  const { bytes, name, read } = opened;
  const data = await loadPackage();
  const result = await takeIn(bytes, name, data, { ...options, limits: LIMITS, onProgress });
  if (result.kind === 'refused') return { kind: 'refused', text: result.text };
  const sheets = read.kind === 'sheets' ? read.sheets : [];
  const original = chooseTable(sheets, options.table)?.table;
  const table = chooseEditedTable(sheets, options).choice?.table;
  if (original === undefined || table === undefined) throw new Error('De tabel is niet terug te vinden.');
  const list = listDifference(result.delivery, result.difference, data);
  const changes = () => toRowChanges(result.delivery, result.difference, data);
  taken = { list, table, issues: result.issues, changes };
  const report = computeReport({ result, options, original: original.sheet.source, layout: table.layout, data, list });
  return { kind: 'read', report };
}

async function writePackage(): Promise<Uint8Array> {
  if (taken === null) throw new Error('Er is geen bestand nagekeken.');
  const files = await applyDelivery(await fetchPackage('all'), taken.changes());
  return zipSync(Object.fromEntries(files));
}

function writeFaults(): string {
  if (taken === null) throw new Error('Er is geen bestand nagekeken.');
  return writeFaultList(taken.table, taken.issues);
}

/** What did not come is asked for anew the next time. */
function loadPackage(): Promise<DataPackage> {
  loading ??= fetchPackage('without-pictures').then(
    (files) => readPackage(files).data,
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
