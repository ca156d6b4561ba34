import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { describePoint } from '../../src/charts/describe-point.ts';
import { DotStrip } from '../../src/charts/dot-strip.tsx';
import { Sparkline } from '../../src/charts/sparkline.tsx';
import { StatusBars } from '../../src/charts/status-bars.tsx';
import { TileMap } from '../../src/charts/tile-map.tsx';
import { XmrChart } from '../../src/charts/xmr-chart.tsx';
import type { Area } from '../../src/domain/area.ts';
import { BURGERNET, makeCyberReading, makeEvent, makeObservation, makeReading, REGION } from './make-reading.ts';

beforeAll(() => {
  // jsdom has no layout, so nothing ever changes size.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

const CONCLUSION = 'Cybercrime ligt ver boven de bovengrens.';

function renderCyber() {
  const reading = makeCyberReading();
  const events = [makeEvent('2019-01-15', 'Cybercrime wordt thema')];
  const view = render(
    <XmrChart reading={reading} name="Geregistreerde cybercrime" conclusion={CONCLUSION} events={events} />,
  );
  return { ...view, reading, chart: screen.getByRole('application') };
}

/** Texts that a live region says while something happens. */
async function listen(region: HTMLElement, action: () => void): Promise<string[]> {
  const said: string[] = [];
  const observer = new MutationObserver((records) => said.push(...records.map(() => region.textContent ?? '')));
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  action();
  await Promise.resolve();
  observer.disconnect();
  return said;
}

describe('XmrChart', () => {
  it('has a name with its conclusion, a unit and a period, and says that its figures are made up', () => {
    const { chart } = renderCyber();
    expect(chart).toHaveAccessibleName(`Geregistreerde cybercrime. ${CONCLUSION}`);
    expect(screen.getByRole('figure', { name: 'Geregistreerde cybercrime' })).toHaveTextContent(
      'misdrijven per kwartaal, 2015–2019',
    );
    expect(screen.getByText('voorbeeldcijfers')).toBeVisible();
    expect(screen.getByText(CONCLUSION)).toBeVisible();
  });

  it('marks nothing as made up when nothing is', () => {
    const reading = makeReading({ values: [4, 5] });
    const quarters = reading.quarters.map((observation) => ({ ...observation, origin: 'published' as const }));
    render(<XmrChart reading={{ ...reading, quarters }} name="n" conclusion="c" events={[]} />);
    expect(screen.queryByText('voorbeeldcijfers')).toBeNull();
  });

  it('shows all its data as a table with one action', async () => {
    const { reading } = renderCyber();
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Tabel van Geregistreerde cybercrime' }));
    const table = screen.getByRole('table', { name: /Geregistreerde cybercrime \(misdrijven\)/ });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .every((header) => header.getAttribute('scope') === 'col'),
    ).toBe(true);
    const headers = within(table).getAllByRole('rowheader');
    expect(headers.map((header) => header.textContent)).toHaveLength(reading.quarters.length);
    expect(headers.every((header) => header.getAttribute('scope') === 'row')).toBe(true);
    const values = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell')[0]?.textContent);
    expect(values).toEqual(reading.quarters.map((observation) => String(observation.value)));
  });

  it('is one Tab stop, and Tab leaves it', async () => {
    const { chart } = renderCyber();
    await userEvent.tab();
    await userEvent.tab();
    expect(chart).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('walks by key and says each point once, politely, as the readout shows it', async () => {
    const { chart, reading } = renderCyber();
    const region = screen.getByRole('status');
    expect(region).toHaveAttribute('aria-live', 'polite');
    const steps: [string, number][] = [
      ['ArrowRight', 0],
      ['ArrowRight', 1],
      ['End', 19],
      ['ArrowLeft', 18],
      ['PageDown', 16],
      ['PageUp', 18],
      ['Home', 0],
    ];
    for (const [key, index] of steps) {
      const sentence = describePoint(reading, index);
      expect(await listen(region, () => fireEvent.keyDown(chart, { key }))).toEqual([sentence]);
      expect(screen.getAllByText(sentence)).toHaveLength(2);
    }
  });

  it('leaves the walk with Escape, and only then swallows it', () => {
    const { chart } = renderCyber();
    expect(fireEvent.keyDown(chart, { key: 'Escape' })).toBe(true);
    fireEvent.keyDown(chart, { key: 'Home' });
    expect(fireEvent.keyDown(chart, { key: 'Escape' })).toBe(false);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(screen.getByText(/Laatste punt voorlopig/)).toBeVisible();
  });

  it('leaves keys with a modifier to the browser', () => {
    const { chart } = renderCyber();
    expect(fireEvent.keyDown(chart, { key: 'ArrowLeft', altKey: true })).toBe(true);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says its events to who cannot see them', () => {
    renderCyber();
    // One for each width that it is drawn for beforehand; the style sheet shows one of them.
    const lists = screen.getAllByRole('list', { name: 'Gebeurtenissen in de grafiek' });
    expect(lists).toHaveLength(3);
    for (const list of lists) expect(list).toHaveTextContent('1e kw. 2019: Cybercrime wordt thema');
  });

  it('draws an empty series without a fault', () => {
    render(<XmrChart reading={makeReading({ values: [] })} name="n" conclusion="c" events={[]} />);
    fireEvent.keyDown(screen.getByRole('application'), { key: 'End' });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

const AREAS: Area[] = [
  REGION,
  { ...REGION, id: 'flevoland', name: 'Flevoland', level: 'district', parent: REGION.id },
  ...['Urk', 'Almere', 'Zeewolde'].map((name, row): Area => {
    return {
      ...REGION,
      id: name,
      name,
      level: 'municipality',
      parent: 'flevoland',
      tile: { column: 0, row },
      abbreviation: name.slice(0, 4),
    };
  }),
];

describe('TileMap', () => {
  const values = [
    { ...makeObservation(19, 13.9, BURGERNET), area: 'Almere' },
    { ...makeObservation(19, 'small', BURGERNET), area: 'Urk' },
  ];
  function renderMap() {
    const onSelect = vi.fn<(area: string) => void>();
    render(
      <TileMap
        areas={AREAS}
        indicator={BURGERNET}
        values={values}
        name="Kaart"
        conclusion="Toeval."
        onSelect={onSelect}
      />,
    );
    return { onSelect, map: screen.getByRole('application', { name: 'Kaart. Toeval.' }) };
  }

  it('chooses a municipality by list', async () => {
    const { onSelect } = renderMap();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Gemeente' }), 'Almere');
    expect(onSelect).toHaveBeenCalledWith('Almere');
    expect(screen.getByText('Almere, Flevoland: 13,9%')).toBeVisible();
  });

  it('walks by arrows, says each tile once and chooses by Enter', async () => {
    const { onSelect, map } = renderMap();
    const region = screen.getByRole('status');
    expect(await listen(region, () => fireEvent.keyDown(map, { key: 'Home' }))).toEqual([
      'Urk, Flevoland: minder dan 5',
    ]);
    expect(await listen(region, () => fireEvent.keyDown(map, { key: 'ArrowDown' }))).toEqual([
      'Almere, Flevoland: 13,9%',
    ]);
    expect(await listen(region, () => fireEvent.keyDown(map, { key: 'End' }))).toEqual([
      'Zeewolde, Flevoland: onbekend',
    ]);
    fireEvent.keyDown(map, { key: 'Enter' });
    expect(onSelect).toHaveBeenCalledWith('Zeewolde');
  });

  it('has the same words in its table', async () => {
    renderMap();
    await userEvent.click(screen.getByRole('button', { name: 'Tabel van Kaart' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      'Almere13,9%Flevoland',
      'Urkminder dan 5Flevoland',
      'Zeewoldeonbekend' + 'Flevoland',
    ]);
  });
});

describe('what is withheld', () => {
  it('is in no path, label, name or table', async () => {
    const canary = 4711;
    const reading = makeReading({ values: [48, 55, 49, 54, 57], limits: { mean: 52, lower: 40, upper: 64 } });
    const withheld = {
      ...reading.quarters[2],
      ...makeObservation(2, canary),
      reason: 'withheld' as const,
      numerator: canary,
      note: `${canary}`,
    };
    const secret = { ...reading, quarters: reading.quarters.map((one, index) => (index === 2 ? withheld : one)) };
    const without = {
      ...reading,
      quarters: reading.quarters.map((one, index) => (index === 2 ? makeObservation(2, 'withheld') : one)),
    };
    const draw = (shown: typeof reading) => (
      <>
        <XmrChart reading={shown} name="Grafiek" conclusion="c" events={[]} />
        <Sparkline reading={shown} name="Reeks" conclusion="c" />
        <TileMap
          areas={AREAS}
          indicator={BURGERNET}
          values={shown.quarters.slice(2, 3).map((one) => ({ ...one, area: 'Urk' }))}
          name="Kaart"
          conclusion="c"
        />
      </>
    );
    const markup = async (shown: typeof reading) => {
      const { container, unmount } = render(draw(shown));
      for (const button of screen.getAllByRole('button', { name: /^Tabel/ })) await userEvent.click(button);
      const html = container.innerHTML.replace(/_r_\w+_/g, 'id');
      unmount();
      return html;
    };
    const html = await markup(secret);
    expect(html).not.toMatch(/4\.?711/);
    expect(html).toContain('afgeschermd');
    // Not one coordinate differs from a drawing that never had the value.
    expect(html).toBe(await markup(without));
  });
});

describe('small drawings', () => {
  it('have a name that says what they show', () => {
    render(
      <>
        <Sparkline reading={makeCyberReading()} name="Cybercrime" conclusion="stijgt" />
        <DotStrip own={9} others={[1]} name="Cybercrime tegenover de regio" conclusion="9% hoger" />
      </>,
    );
    expect(screen.getByRole('img', { name: 'Cybercrime: stijgt' })).toBeVisible();
    expect(screen.getByRole('img', { name: 'Cybercrime tegenover de regio: 9% hoger' })).toBeVisible();
  });

  it('say that there is nothing to draw', () => {
    render(
      <>
        <Sparkline reading={makeReading({ values: [] })} name="n" conclusion="c" />
        <DotStrip own={null} others={[]} name="n" conclusion="c" />
      </>,
    );
    expect(screen.getByText('nog geen reeks')).toBeVisible();
    expect(screen.getByText('geen vergelijking')).toBeVisible();
  });

  it('are a table of their own where they count states', () => {
    render(
      <StatusBars
        caption="Acties"
        rows={[{ name: 'VIS', counts: { done: 1, 'on-schedule': 2, behind: 3, 'not-started': 4 } }]}
      />,
    );
    const table = screen.getByRole('table', { name: 'Acties' });
    expect(within(table).getByRole('row', { name: 'VIS 1 2 3 4 10' })).toBeVisible();
    expect(within(table).getByRole('columnheader', { name: 'Loopt achter' })).toBeVisible();
  });
});
