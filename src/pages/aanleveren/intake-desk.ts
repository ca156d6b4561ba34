import { zipSync } from 'fflate';
import { applyDelivery } from '../../intake/apply-delivery.ts';
import { chooseEditedTable, chooseTable, type FoundTable } from '../../intake/choose-table.ts';
import type { IntakeIssue } from '../../intake/intake-issue.ts';
import { WEB_LIMITS } from '../../intake/intake-options.ts';
import { type ReadFile, readFile } from '../../intake/read-file.ts';
import { takeIn } from '../../intake/take-in.ts';
import { toRowChanges } from '../../intake/to-row-changes.ts';
import type { DataPackage } from '../../package/data-package.ts';
import { readPackage } from '../../package/read-package.ts';
import { computeReport } from './compute-report.ts';
import { type DifferenceList, listDifference } from './difference-rows.ts';
import type { PackagePart } from './fetch-package.ts';
import type { WorkerResult, WorkerTask } from './intake-messages.ts';
import type { IntakeOutcome } from './intake-report.ts';
import { writeFaultList } from './write-fault-list.ts';
import { writeTemplate } from './write-template.ts';

/** Does what the page asks, one file at a time. */
interface IntakeDesk {
  /** Rejects with a sentence for the reader when the package does not come, or nothing was opened before. */
  perform(task: WorkerTask, onProgress: (rows: number) => void): Promise<WorkerResult>;
}

type TakeTask = Extract<WorkerTask, { kind: 'take' }>;

/** The package, and the publication that the page knew of when it was asked for. */
interface LoadingPackage {
  readonly base: number | null;
  readonly data: Promise<DataPackage>;
}

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

/** A desk that compares with the package that fetchFiles gives. */
export function createIntakeDesk(
  fetchFiles: (part: PackagePart) => Promise<ReadonlyMap<string, Uint8Array>>,
): IntakeDesk {
  let loading: LoadingPackage | null = null;
  let opened: OpenFile | null = null;
  let taken: TakenFile | null = null;

  /**
   * What did not come is asked for anew the next time, and so is what came before it was known which publication it is. The
   * package stays with the base it was loaded at: what is published since is told as a collision.
   */
  function loadPackage(base: number | null): LoadingPackage {
    if (loading === null || (loading.base === null && base !== null)) {
      const data = fetchFiles('without-pictures').then(
        (files) => readPackage(files).data,
        (error: unknown) => {
          if (loading?.data === data) loading = null;
          throw error;
        },
      );
      loading = { base, data };
    }
    return loading;
  }

  async function take({ options, base }: TakeTask, onProgress: (rows: number) => void): Promise<IntakeOutcome> {
    if (opened === null) throw new Error('Er is geen bestand gekozen.');
    const { bytes, name, read } = opened;
    const present = loadPackage(base);
    const data = await present.data;
    const today = new Date().toISOString().slice(0, 10);
    const result = await takeIn(bytes, name, data, { ...options, limits: WEB_LIMITS, today, onProgress });
    taken = null;
    if (result.kind === 'refused') return { kind: 'refused', text: result.text };
    const sheets = read.kind === 'sheets' ? read.sheets : [];
    const original = chooseTable(sheets, options.table)?.table;
    const table = chooseEditedTable(sheets, options).choice?.table;
    if (original === undefined || table === undefined) throw new Error('De tabel is niet terug te vinden.');
    const list = listDifference(result, data);
    const changes = () => toRowChanges(result, data);
    taken = { list, table, issues: result.issues, changes };
    const { layout } = table;
    return {
      kind: 'read',
      report: computeReport({
        base: present.base,
        result,
        options,
        original: original.sheet.source,
        layout,
        data,
        list,
      }),
    };
  }

  function takenFile(): TakenFile {
    if (taken === null) throw new Error('Er is geen bestand nagekeken.');
    return taken;
  }

  return {
    async perform(task, onProgress) {
      switch (task.kind) {
        case 'open':
          opened = { bytes: task.bytes, name: task.name, read: await readFile(task.bytes, WEB_LIMITS) };
          taken = null;
          return { kind: 'opened' };
        case 'take':
          return { kind: 'outcome', outcome: await take(task, onProgress) };
        case 'rows':
          return { kind: 'rows', rows: takenFile().list.slice(task.from, task.count) };
        case 'faults':
          return { kind: 'text', text: writeFaultList(takenFile().table, takenFile().issues) };
        case 'template':
          return { kind: 'text', text: writeTemplate(await loadPackage(null).data, task.subject) };
        case 'package': {
          const after = await applyDelivery(await fetchFiles('all'), takenFile().changes());
          return { kind: 'bytes', bytes: zipSync(Object.fromEntries(after)) };
        }
      }
    },
  };
}
