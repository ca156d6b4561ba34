import { describe, expect, it } from 'vitest';
import type { HostState } from '../../../src/pages/aanleveren/use-host.ts';
import { computeGate, type FormState } from '../../../src/pages/inhoud/compute-gate.ts';
import type { ContentReport } from '../../../src/pages/inhoud/content-report.ts';

const REPORT: ContentReport = { faults: [], consequences: [], claims: [], blocked: [], toConfirm: [], preview: null };
const DOUBT = { kind: 'phone', text: '030 1234567', index: 0 } as const;
const FORM: FormState = {
  isChanged: true,
  faults: [],
  report: REPORT,
  failure: null,
  reasons: new Map(),
  touched: ['vis'],
};
const PROGRAMMES = [
  { id: 'vis', name: 'VIS' },
  { id: 'zorg', name: 'Zorg' },
];

function server(role: 'beheerder' | 'programmaleider' | 'lid' | null, programmes: string[] = []): HostState {
  const account = role === null ? null : { name: 'Sam', role, programmes };
  return { kind: 'server', status: { publication: 4, package: 'x', account } };
}

describe('computeGate', () => {
  it.each<[string, Partial<FormState>, HostState, string]>([
    ['nothing changed', { isChanged: false }, server('beheerder'), 'U hebt nog niets veranderd.'],
    ['a field', { faults: [{ field: 'title', text: 'x' }] }, server('beheerder'), 'Er is nog één veld niet goed.'],
    ['being looked at', { report: null }, server('beheerder'), 'We kijken het na.'],
    ['could not be tried', { report: null, failure: 'Weg.' }, server('beheerder'), 'Weg.'],
    [
      'a fault of the package',
      { report: { ...REPORT, faults: [{ field: null, text: 'x' }] } },
      server('beheerder'),
      'Los eerst de fout op.',
    ],
    [
      'a citizen service number',
      { report: { ...REPORT, blocked: [{ ...DOUBT, kind: 'bsn' }] }, reasons: new Map([[DOUBT.text, 'mag']]) },
      server('beheerder'),
      'Los eerst de fout op.',
    ],
    [
      'a doubt without a reason',
      { report: { ...REPORT, toConfirm: [DOUBT] }, reasons: new Map([[DOUBT.text, '  ']]) },
      server('beheerder'),
      'Schrijf eerst waarom dit er mag staan, of haal het weg.',
    ],
    ['another programme', {}, server('programmaleider', ['zorg']), 'Dit hoort bij ‘VIS’'],
    ['a member', {}, server('lid'), 'Met uw account kunt u niet publiceren'],
    ['no answer', {}, { kind: 'failed' }, 'De server antwoordt niet.'],
    ['not known yet', {}, { kind: 'asking' }, 'We vragen de server'],
  ])('%s is in the way', (_, form, host, reason) => {
    expect(computeGate({ ...FORM, ...form }, host, PROGRAMMES)).toEqual({
      kind: 'blocked',
      reason: expect.stringContaining(reason),
    });
  });

  it.each<[string, Partial<FormState>, HostState, string]>([
    ['an administrator', {}, server('beheerder'), 'ready'],
    ['a lead of the programme', {}, server('programmaleider', ['vis']), 'ready'],
    [
      'a doubt with a reason',
      { report: { ...REPORT, toConfirm: [DOUBT] }, reasons: new Map([[DOUBT.text, 'De balie']]) },
      server('beheerder'),
      'ready',
    ],
    ['nobody signed in', {}, server(null), 'sign-in'],
    ['a host of files', {}, { kind: 'static' }, 'hand-over'],
  ])('%s: nothing is', (_, form, host, kind) => {
    expect(computeGate({ ...FORM, ...form }, host, PROGRAMMES)).toEqual({ kind });
  });
});
