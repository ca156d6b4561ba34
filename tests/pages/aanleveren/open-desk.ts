import { createIntakeDesk } from '../../../src/pages/aanleveren/intake-desk.ts';
import type { WorkerTask } from '../../../src/pages/aanleveren/intake-messages.ts';
import type { IntakeReport } from '../../../src/pages/aanleveren/intake-report.ts';
import type { IntakeOptions } from '../../../src/intake/intake-options.ts';
import { createSmallPackage } from '../../package/small-package.ts';

const files = createSmallPackage();

/** The desk of the worker over the small package, with a file on it. */
export async function openDesk(content: string, name = 'levering.csv', fetchFiles = () => files) {
  const desk = createIntakeDesk(fetchFiles);
  const perform = (task: WorkerTask) => desk.perform(task, () => undefined);
  await perform({ kind: 'open', bytes: new TextEncoder().encode(content), name });
  async function take(options: IntakeOptions = {}, base: number | null = null): Promise<IntakeReport> {
    const result = await perform({ kind: 'take', options, base });
    if (result.kind !== 'outcome' || result.outcome.kind !== 'read') throw new Error(JSON.stringify(result));
    return result.outcome.report;
  }
  async function readText(task: WorkerTask): Promise<string> {
    const result = await perform(task);
    if (result.kind !== 'text') throw new Error(result.kind);
    return result.text;
  }
  return { perform, take, readText };
}
