import { fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { FunnelPlot } from '../../src/charts/funnel-plot.tsx';
import { computeFunnelTable, describeFunnelPoint } from '../../src/charts/funnel-texts.ts';
import { COUNT, makeComparison, makeShare, SHARE } from '../domain/funnel-factory.ts';
import { makeObservation } from '../domain/reading-factory.ts';

const CANARY = makeShare(3, 47, { value: null, numerator: null, reason: 'small' });
const SHARES = [makeShare(30, 250), makeShare(6, 50), makeShare(4, 15), makeShare(90, 250), makeShare(24, 200)];
const comparison = makeComparison([...SHARES, CANARY]);
const districtOf = new Map([...'abcdef'].map((id) => [id, 'West']));
beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

const plot = (
  <FunnelPlot
    comparison={comparison}
    indicator={SHARE}
    name="Succespercentage, gemeenten vergeleken"
    conclusion="Eén gemeente valt buiten de grenzen: d."
    note="Zo leest u dit."
    target={null}
    own={null}
    inside={new Set('abcde')}
    districtOf={districtOf}
  />
);

describe('FunnelPlot', () => {
  it('is one stop with a name, walked from small to large, said once and politely', () => {
    render(plot);
    const chart = screen.getByRole('application', { name: /^Succespercentage, gemeenten vergeleken\. Eén gemeente/ });
    expect(chart.tabIndex).toBe(0);
    expect(within(chart).queryAllByRole('link')).toEqual([]);
    const status = screen.getByRole('status');
    expect(status.getAttribute('aria-live')).toBe('polite');
    const said = ['Home', 'ArrowRight', 'End', 'ArrowRight', 'Escape'].map((key) => {
      fireEvent.keyDown(chart, { key });
      return status.textContent;
    });
    expect(said).toEqual([
      'c, West: 26,7% (4 van 15 acties), binnen de grenzen',
      'b, West: 12,0% (6 van 50 acties), binnen de grenzen',
      'd, West: 36,0% (90 van 250 acties), boven de buitenste grens',
      'd, West: 36,0% (90 van 250 acties), boven de buitenste grens',
      '',
    ]);
  });

  it('has a table with the same municipalities and numbers', () => {
    render(plot);
    fireEvent.click(screen.getByRole('button', { name: /^Tabel van/ }));
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['a', '12,0%', '30', '250', 'binnen de grenzen', 'West'],
      ['b', '12,0%', '6', '50', 'binnen de grenzen', 'West'],
      ['c', '26,7%', '4', '15', 'binnen de grenzen', 'West'],
      ['d', '36,0%', '90', '250', 'boven de buitenste grens', 'West'],
      ['e', '12,0%', '24', '200', 'binnen de grenzen', 'West'],
    ]);
  });

  it('draws on a server without a style attribute, and holds nothing of what is withheld', () => {
    const html = renderToString(plot);
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/ style="/);
    const table = JSON.stringify(computeFunnelTable(comparison, SHARE, districtOf));
    for (const text of [html, table]) expect(text).not.toMatch(/(?<!\.)\b47\b(?!\.)|6,4%|>f</);
  });
});

describe('describeFunnelPoint', () => {
  it('says a rate with its count and its inhabitants', () => {
    const counts = [4, 8, 12, 16, 80].map((value) => makeObservation('2019', value));
    const rates = makeComparison(counts, { indicator: COUNT, region: makeObservation('2019', 120) });
    const last = rates.points.at(-1);
    expect(last && describeFunnelPoint(last, rates, COUNT, 'Oost')).toBe(
      'e, Oost: 16,0 per 1.000 inwoners (80 misdrijven, 5.000 inwoners), boven de buitenste grens',
    );
  });
});
