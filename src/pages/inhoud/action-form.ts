import type { ActionStatus } from '../../domain/action.ts';
import { formatDate, formatNumber } from '../../domain/format-nl.ts';
import { ACTION_STATUSES, ORIGINS } from '../../package/schemas/words.ts';
import { ACTION_STATUS_LABELS } from '../../ui/action-status-labels.ts';
import type { ContentForm } from './content-form.ts';
import { ORIGIN_OPTIONS } from './field-options.ts';
import { createFormReader, type FormReader } from './form-reader.ts';

const STATUSES: readonly ActionStatus[] = [...ACTION_STATUSES.values()];

/** How far an action is; what it says and to which programme it belongs is fixed by the agenda. */
export const actionForm: ContentForm = {
  start(id, data) {
    const action = data.actions.find((one) => one.id === id);
    if (action === undefined) return null;
    return {
      status: action.status,
      done: action.progress === null ? '' : formatNumber(action.progress.value),
      of: action.progress === null ? '' : formatNumber(action.progress.of),
      owner: action.owner,
      due: action.due,
      expected: action.expected ?? '',
      milestone: action.milestone ?? '',
      origin: action.origin,
    };
  },
  ask(_values, data, id) {
    const action = data.actions.find((one) => one.id === id);
    const unit = action?.goal?.unit ?? '';
    return [
      {
        title: 'De actie',
        fields: [{ type: 'fixed', name: 'text', label: 'Staat in de actieagenda', text: action?.text ?? '' }],
      },
      {
        title: 'Hoe ver het is',
        fields: [
          {
            type: 'radio',
            name: 'status',
            label: 'Status',
            options: STATUSES.map((value) => ({ value, label: ACTION_STATUS_LABELS[value] })),
          },
          {
            type: 'number',
            name: 'done',
            label: unit === '' || unit === '%' ? 'Gedaan, in aantal' : `Gedaan: aantal ${unit}`,
            hint: 'Leeg als er niets te tellen is.',
            optional: true,
          },
          { type: 'number', name: 'of', label: 'Van in totaal', optional: true },
        ],
      },
      {
        title: 'Wie en wanneer',
        fields: [
          { type: 'line', name: 'owner', label: 'Eigenaar', hint: 'Een rol of organisatie, geen naam.' },
          { type: 'date', name: 'due', label: 'Afgesproken einddatum' },
          {
            type: 'date',
            name: 'expected',
            label: 'Nu verwacht op',
            hint: 'Alleen als het later wordt dan afgesproken.',
            optional: true,
          },
          {
            type: 'date',
            name: 'milestone',
            label: 'Dag van een bijeenkomst of besluit',
            hint: 'Wordt een ruitje op de tijdlijn.',
            optional: true,
          },
          { type: 'radio', name: 'origin', label: 'Herkomst', options: ORIGIN_OPTIONS },
        ],
      },
    ];
  },
  read(values, data, id) {
    const action = data.actions.find((one) => one.id === id);
    if (action === undefined || id === null) return { change: null, faults: [] };
    const reader = createFormReader(values);
    const status = reader.choice('status', STATUSES, 'Kies een status.', action.status);
    const due = reader.date('due', action.due);
    const expected = reader.optionalDate('expected');
    if (expected !== null && expected <= due) {
      reader.fault('expected', `Dit is niet later dan ${formatDate(due)}. Laat het leeg, of kies een latere dag.`);
    }
    const progress = {
      status,
      progress: readProgress(reader),
      owner: reader.text('owner', 'Schrijf wie de actie doet.'),
      due,
      expected,
      milestone: reader.optionalDate('milestone'),
      origin: reader.choice('origin', [...ORIGINS.values()], 'Kies waar het vandaan komt.', action.origin),
    };
    return { change: { kind: 'action', id, progress }, faults: reader.faults };
  },
  name: (_values, data, id) => data.actions.find((one) => one.id === id)?.title ?? '',
  removal: null,
};

function readProgress(reader: FormReader): { value: number; of: number } | null {
  const value = reader.whole('done');
  const of = reader.whole('of');
  if (value === null && of === null) return null;
  if (of === null || of === 0) {
    reader.fault('of', 'Schrijf ook op hoeveel het er in totaal worden.');
    return null;
  }
  if (value === null) {
    reader.fault('done', 'Schrijf ook op hoeveel er gedaan zijn; 0 mag.');
    return null;
  }
  if (value > of) reader.fault('done', `Dit is meer dan het totaal van ${formatNumber(of)}.`);
  return { value, of };
}
