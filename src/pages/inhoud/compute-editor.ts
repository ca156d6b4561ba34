import { formatList } from '../../domain/format-nl.ts';
import { programmesOfChange } from '../../package/content-change/programmes-of-change.ts';
import type { ConfirmedText } from '../../package/content-change/content-order.ts';
import type { Keeping } from '../../stores/create-shelf.ts';
import type { HostState } from '../aanleveren/use-host.ts';
import type { CheckLine } from '../aanleveren/check-line.ts';
import { computeChecks } from './compute-checks.ts';
import type { PublishGate } from '../aanleveren/open-gate.ts';
import { computeGate, type FormState } from './compute-gate.ts';
import type { ReadForm, Removal } from './content-form.ts';
import { CONTENT_FORMS } from './content-forms.ts';
import { type ContentKind, KIND_WORDS } from './content-kinds.ts';
import type { ContentFault, ContentPreview, ContentReport } from './content-report.ts';
import type { FieldFault, FieldGroup } from './form-field.ts';
import { hasChanged } from './form-values.ts';
import type { Checked } from './use-check.ts';
import type { OpenContent } from './use-content.ts';
import type { ShownUpload, UploadState } from './use-upload.ts';

interface EditorInput {
  readonly kind: ContentKind;
  readonly id: string | null;
  readonly open: OpenContent;
  readonly form: ReadForm;
  readonly checked: Checked;
  readonly upload: UploadState;
  /** Why a file that was chosen was not taken; null when it was. */
  readonly refusal: string | null;
  readonly host: HostState;
  /** Fields that were visited: what is wrong with them may be said. */
  readonly left: ReadonlySet<string>;
  /** How often one tried to publish while something was in the way. */
  readonly attempt: number;
}

/** All that the screen of a form says. */
interface EditorModel {
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly FieldGroup[];
  /** All that is wrong, for the list above the form. */
  readonly faults: readonly ContentFault[];
  /** What is said at the fields themselves. */
  readonly shownFaults: readonly FieldFault[];
  readonly checks: readonly CheckLine[];
  readonly gate: PublishGate;
  readonly preview: ContentPreview | null;
  readonly gap: string;
  readonly shown: ShownUpload | null;
  readonly confirmed: readonly ConfirmedText[];
  readonly removal: Removal | null;
  /** Which fields somebody else changed as well; null when there are none. */
  readonly clash: string | null;
  /** Whether it can be taken back, in a sentence. */
  readonly afterwards: string;
  /** Where the draft is kept, in a sentence; null without one. */
  readonly draft: ((keeping: Keeping | null) => string) | null;
}

export function computeEditor(input: EditorInput): EditorModel {
  const { kind, id, open, form, checked, upload, refusal, host, left, attempt } = input;
  const { data, begin, answers } = open;
  const own = CONTENT_FORMS[kind];
  const isRemoval = answers.intent === 'remove';
  const fieldFaults = [...form.faults, ...pictureFaults(upload, refusal)];
  const state: FormState = {
    isChanged: isRemoval || hasChanged(begin.values, answers.values) || open.picture !== null,
    faults: fieldFaults,
    report: form.change === null ? null : withoutTold(checked.report, fieldFaults),
    failure: checked.failure,
    reasons: new Map(Object.entries(answers.reasons)),
    touched: form.change === null ? [] : (programmesOfChange(data, form.change) ?? []),
  };
  const faults = [...fieldFaults, ...(state.report?.faults ?? [])];
  const name = own.name(answers.values, data, id);
  const groups = own.ask(answers.values, data, id);
  return {
    title: id === null ? KIND_WORDS[kind].fresh : name,
    lead: isRemoval ? (own.removal?.explain ?? '') : LEAD,
    groups,
    faults,
    shownFaults: faults.flatMap(({ field, text }) => {
      const isTime = attempt > 0 || id !== null || text === refusal || (field !== null && left.has(field));
      return field !== null && isTime ? [{ field, text }] : [];
    }),
    checks: isRemoval ? [{ state: 'look', text: own.removal?.explain ?? '' }] : computeChecks(state),
    gate: computeGate(state, host, data.programmes),
    preview: isRemoval && kind !== 'target' ? null : form.change === null ? null : (checked.last?.preview ?? null),
    gap: writeGap(input),
    shown: upload.kind === 'ready' ? upload.shown : null,
    confirmed: (checked.report?.toConfirm ?? []).map(({ text }) => ({
      text,
      reason: (answers.reasons[text] ?? '').trim(),
    })),
    removal: own.removal,
    clash: writeClash(open.clashes, groups),
    afterwards:
      form.change?.kind === 'withdrawn'
        ? 'Intrekken kunt u niet ongedaan maken.'
        : 'Een publicatie kunt u later ongedaan maken.',
    draft: open.isResumed || hasChanged(begin.values, answers.values) ? writeDraftLine : null,
  };
}

const LEAD = 'Er verandert niets aan het dashboard tot u op Publiceren klikt.';

/** What the form itself says of a field is not said once more: the package saw only what stands in its place. */
function withoutTold(report: ContentReport | null, told: readonly FieldFault[]): ContentReport | null {
  if (report === null) return null;
  const fields = new Set(told.map(({ field }) => field));
  return { ...report, faults: report.faults.filter(({ field }) => field === null || !fields.has(field)) };
}

function pictureFaults(upload: UploadState, refusal: string | null): FieldFault[] {
  if (refusal !== null) return [{ field: 'upload', text: refusal }];
  if (upload.kind !== 'broken') return [];
  return [{ field: 'upload', text: 'Dit beeld is niet te openen. Sla het opnieuw op, of kies een ander.' }];
}

function writeGap({ kind, open, form, checked }: EditorInput): string {
  if (open.answers.intent === 'remove') return 'Na het publiceren ziet de lezer hier niets meer van.';
  if (form.change === null) {
    return kind === 'target' ? 'Kies een cijfer en een waarde.' : 'Vul eerst in wat verplicht is.';
  }
  if (checked.report !== null) return 'Zo kan het nog niet op het dashboard. Bij Publiceren staat waarom.';
  return 'We maken het voorbeeld.';
}

function writeClash(clashes: readonly string[], groups: readonly FieldGroup[]): string | null {
  const labels = groups.flatMap(({ fields }) => fields.filter(({ name }) => clashes.includes(name)));
  if (labels.length === 0) return null;
  const names = formatList(labels.map(({ label }) => `‘${label}’`));
  return `Iemand anders heeft intussen ook ${names} veranderd. Hieronder staat wat u hebt ingevuld.`;
}

function writeDraftLine(keeping: Keeping | null): string {
  if (keeping === 'page-only') return 'Uw browser bewaart niets: publiceer voordat u deze pagina sluit.';
  return keeping === 'kept' ? 'Concept bewaard in deze browser.' : 'Concept wordt bewaard.';
}
