import type { CoreView } from '../../package/views/core-view.ts';
import type { Concept } from '../../stores/concept-store.ts';
import type { CheckLine } from './check-line.ts';
import { computeChecks } from './compute-checks.ts';
import { computeQuestions, type Question } from './compute-questions.ts';
import { computeSteps, type DeliveryStep } from './compute-steps.ts';
import type { DeliveryChoices } from './delivery-choices.ts';
import { writeFileFacts, writeLead, writeSubject } from './delivery-words.ts';
import type { IntakeReport } from './intake-report.ts';
import { acceptedCodes, countIssues, withoutOwnColumns } from './issue-counts.ts';
import type { PublishGate } from './open-gate.ts';
import { computeGate } from './publish-gate.ts';
import type { HostState } from './use-host.ts';

interface DeliveryInput {
  readonly core: Pick<CoreView, 'areas' | 'indicators' | 'quarters'>;
  readonly report: IntakeReport;
  readonly choices: DeliveryChoices;
  readonly host: HostState;
  readonly concept: Pick<Concept, 'name'>;
}

/** All that the screen says of a delivery. */
interface DeliveryModel {
  readonly title: string;
  readonly lead: string;
  readonly facts: string;
  /** Without what is said of columns of our own making. */
  readonly report: IntakeReport;
  readonly steps: readonly DeliveryStep[];
  readonly questions: readonly Question[];
  readonly accepted: ReadonlySet<string>;
  readonly checks: readonly CheckLine[];
  readonly gate: PublishGate;
}

/** From what was read and what was chosen to what is shown. */
export function computeDelivery(input: DeliveryInput): DeliveryModel {
  const { core, choices, host, concept } = input;
  const report = { ...input.report, issues: withoutOwnColumns(input.report.issues) };
  const counts = countIssues(report.issues, choices);
  const questions = computeQuestions(report, choices, core);
  const gate = computeGate(report, counts, choices, host);
  const open = questions.filter(({ answer }) => answer === '').length;
  const blocked = gate.kind === 'blocked' ? gate.reason : null;
  return {
    title: writeSubject(report.subject, concept.name),
    lead: writeLead(counts, report.counts),
    facts: writeFileFacts(report),
    report,
    steps: computeSteps(concept.name, report, counts, open, blocked),
    questions,
    accepted: new Set(acceptedCodes(report.issues, choices)),
    checks: computeChecks(report, counts),
    gate,
  };
}
