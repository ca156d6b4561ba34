import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/api/publication.ts';
import { NO_CHOICES } from '../../../src/pages/aanleveren/delivery-choices.ts';
import { computeGate } from '../../../src/pages/aanleveren/publish-gate.ts';
import type { HostState } from '../../../src/pages/aanleveren/use-host.ts';
import { createReport } from './create-report.ts';

const FINE = { faults: 0, warnings: 0, open: 0, mended: 0 };
const CHANGING = createReport({ counts: { added: 0, changed: 3, unchanged: 0, missing: 0, sums: 0, changedSums: 0 } });
const LEADER: Account = { name: 'Sam', role: 'programmaleider', programmes: ['digitale-veiligheid'] };

function onServer(account: Account | null): HostState {
  return { kind: 'server', status: { publication: 12, package: 'x', account } };
}

describe('computeGate', () => {
  it.each<[string, Parameters<typeof computeGate>, string]>([
    ['a fault', [createReport(), { ...FINE, faults: 1 }, NO_CHOICES, onServer(LEADER)], 'Los eerst de 1 fout op.'],
    [
      'two kinds of warnings',
      [createReport(), { ...FINE, open: 2 }, NO_CHOICES, onServer(LEADER)],
      'Kijk eerst naar de 2 soorten opvallende meldingen en zet er een vinkje bij.',
    ],
    [
      'nothing new',
      [
        createReport({ counts: { added: 0, changed: 0, unchanged: 9, missing: 0, sums: 0, changedSums: 0 } }),
        FINE,
        NO_CHOICES,
        onServer(LEADER),
      ],
      'Er is niets te publiceren: alle cijfers staan er al.',
    ],
    [
      'a change without a reason, or with one of blanks',
      [CHANGING, FINE, { ...NO_CHOICES, note: '  ' }, onServer(LEADER)],
      'Schrijf eerst waarom cijfers anders zijn dan eerder.',
    ],
    [
      'an account that only reads',
      [createReport(), FINE, NO_CHOICES, onServer({ ...LEADER, role: 'lid' })],
      'Met uw account kunt u niet publiceren. Vraag een programmaleider of beheerder.',
    ],
    [
      'a programme of someone else',
      [createReport(), FINE, NO_CHOICES, onServer({ ...LEADER, programmes: ['vis'] })],
      'U mag geen cijfers publiceren van ‘Online fraude’. Dat hoort bij een ander programma.',
    ],
    [
      'no answer of the server',
      [createReport(), FINE, NO_CHOICES, { kind: 'failed' }],
      'De server antwoordt niet. Wat u hebt ingevuld, blijft bewaard. Probeer het later.',
    ],
  ])('is blocked by %s', (_, given, reason) => {
    expect(computeGate(...given)).toEqual({ kind: 'blocked', reason });
  });

  it.each<[string, HostState]>([
    ['ready', onServer(LEADER)],
    ['ready', onServer({ ...LEADER, role: 'beheerder', programmes: [] })],
    ['sign-in', onServer(null)],
    ['hand-over', { kind: 'static' }],
  ])('is %s', (kind, host) => {
    expect(computeGate(createReport(), FINE, NO_CHOICES, host)).toEqual({ kind });
  });

  it('lets a change through that says why', () => {
    expect(computeGate(CHANGING, FINE, { ...NO_CHOICES, note: 'Na controle' }, onServer(LEADER)).kind).toBe('ready');
  });
});
