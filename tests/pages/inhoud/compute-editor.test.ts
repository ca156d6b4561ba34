import { describe, expect, it } from 'vitest';
import { computeEditor } from '../../../src/pages/inhoud/compute-editor.ts';
import type { ContentReport } from '../../../src/pages/inhoud/content-report.ts';
import { letterForm } from '../../../src/pages/inhoud/letter-form.ts';
import { smallData } from './open-content.ts';

const data = await smallData();
const REPORT: ContentReport = { faults: [], consequences: [], claims: [], blocked: [], toConfirm: [], preview: null };

function editor(values: Record<string, string>, more: Partial<Parameters<typeof computeEditor>[0]> = {}) {
  const start = letterForm.start(null, data)!;
  const begin = { values: start, reasons: {}, intent: 'change' } as const;
  const answers = { ...begin, values: { ...start, ...values } };
  return computeEditor({
    kind: 'letter',
    id: null,
    open: { data, begin, answers, picture: null, key: 'x', clashes: [], isResumed: false },
    form: letterForm.read(answers.values, data, null),
    checked: { report: REPORT, last: REPORT, failure: null },
    upload: { kind: 'none' },
    refusal: null,
    host: { kind: 'static' },
    left: new Set(),
    attempt: 0,
    ...more,
  });
}

describe('computeEditor', () => {
  it('says what is wrong with a field once it was visited, and all of it once one tries to publish', () => {
    const shown = (more: Partial<Parameters<typeof computeEditor>[0]>) =>
      editor({ title: 'Een' }, more).shownFaults.map(({ field }) => field);
    expect(shown({})).toEqual([]);
    expect(shown({ left: new Set(['source', 'title']) })).toEqual(['source']);
    expect(shown({ attempt: 1 })).toContain('summary');
  });

  it('says one thing of a field: that of the form before that of the package', () => {
    const faults = [
      { field: 'markdown', text: 'Te kort.' },
      { field: 'picture', text: 'Weg.' },
    ];
    const report = { ...REPORT, faults };
    const model = editor({ title: 'Een' }, { checked: { report, last: report, failure: null } });
    expect(model.faults.filter(({ field }) => field === 'markdown')).toHaveLength(1);
    expect(model.faults).toContainEqual({ field: 'picture', text: 'Weg.' });
  });

  it('names the fields that somebody else changed as well', () => {
    const start = letterForm.start(null, data)!;
    const begin = { values: start, reasons: {}, intent: 'change' } as const;
    const open = { data, begin, answers: begin, picture: null, key: 'x', isResumed: true };
    expect(editor({}, { open: { ...open, clashes: ['summary', 'source'] } }).clash).toContain(
      '‘Samenvatting’ en ‘Bron’',
    );
    expect(editor({}, { open: { ...open, clashes: [] } }).clash).toBeNull();
  });
});
