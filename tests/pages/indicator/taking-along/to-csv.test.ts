import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { computeReadingTable } from '../../../../src/charts/reading-table.ts';
import type { MissingReason } from '../../../../src/domain/observation.ts';
import { computeExport } from '../../../../src/pages/indicator/taking-along/export-model.ts';
import { toCsv } from '../../../../src/pages/indicator/taking-along/to-csv.ts';
import { makeObservation } from '../../../domain/reading-factory.ts';
import { makeExportModel, makeModel } from './make-export-model.ts';

type Options = Parameters<typeof makeExportModel>[0];

function read(options: Options = {}): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(toCsv(makeExportModel(options)).slice(1), {
    delimiter: ';',
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe('toCsv', () => {
  it('says in every row what the figures are', () => {
    const rows = read();
    expect(rows).toHaveLength(20);
    for (const row of rows) {
      expect(row).toMatchObject({
        Eenheid: 'aantal misdrijven',
        Indicator: 'Geregistreerde cybercrime',
        Gebied: 'Regio regio',
        Weergave: 'per kwartaal',
        'Gekozen periode': '4e kwartaal 2019',
        Bron: 'Actieagenda 2020',
        Herkomst: 'gepubliceerd',
        'Let op': '',
      });
      expect(row['Methode']).toMatch(/^Methode: XmR/);
      expect(row['Bevinding']).not.toBe('');
      expect(row['Stand van de gegevens']).toMatch(/\d{4}$/);
    }
    expect(rows[0]).toMatchObject({ Periode: '1e kwartaal 2015', Periodecode: '2015-K1', Waarde: '20' });
  });

  it.each<[MissingReason, string]>([
    ['small', 'minder dan 5'],
    ['withheld', 'afgeschermd'],
    ['secret', 'geheim'],
    ['unknown', 'onbekend'],
    ['not-applicable', 'n.v.t.'],
  ])('leaves a value empty that is missing (%s) and says why, also when the row holds one', (reason, words) => {
    const changes = { 3: { value: 4, numerator: 4, denominator: 9, reason }, 5: { value: 0 } };
    const rows = read({ changes });
    expect(rows[3]).toMatchObject({
      Waarde: '',
      'Reden zonder waarde': words,
      Teller: '',
      Noemer: '',
      Status: '',
      Herkomst: '',
      Signaal: '',
    });
    expect(rows[5]).toMatchObject({ Waarde: '0', 'Reden zonder waarde': '' });
  });

  it('holds the numbers of the table on the screen, of each view', () => {
    for (const search of [
      '',
      '?weergave=jaar',
      '?weergave=vier-kwartalen',
      '?maat=per-1000',
      '?weergave=jaar&maat=per-1000',
    ]) {
      const options = {
        search,
        changes: { 7: { value: null, reason: 'unknown' }, 19: { value: 91, status: 'provisional' } },
      } as const;
      const view = makeModel(options).view!;
      const table = computeReadingTable(view.reading, view.grain);
      const plain = (text: string) => (/^[−\d.,]+%?$/.test(text) ? text.replace(/[.%]/g, '').replace('−', '-') : '');
      const rows = read(options).map((row) =>
        ['Periode', 'Waarde', 'Gemiddelde', 'Ondergrens', 'Bovengrens', 'Doel'].map((name) =>
          name === 'Periode' ? row[name] : (row[name] ?? '').replace(/(,\d*?)0+$/, '$1').replace(/,$/, ''),
        ),
      );
      const shown = table.rows.map(({ header, cells }) => [
        header,
        ...[0, 2, 3, 4, 5].map((place) =>
          plain(cells[place] ?? '')
            .replace(/(,\d*?)0+$/, '$1')
            .replace(/,$/, ''),
        ),
      ]);
      expect(rows).toEqual(shown);
    }
  });

  it.each([
    ['', '_2019-K4'],
    ['?weergave=jaar', '_2019-K4_jaar'],
    ['?weergave=vier-kwartalen&maat=per-1000', '_2019-K4_vier-kwartalen_per-1000'],
  ])('names the file of %j after what is seen', (search, end) => {
    expect(makeExportModel({ search }).fileName).toBe(`cybercrime_regio${end}`);
  });

  it('marks made-up figures, by row and for the whole', () => {
    const rows = read({ changes: { 2: { origin: 'example' } } });
    expect(rows[2]?.['Herkomst']).toBe('voorbeeld');
    expect(rows.map((row) => row['Let op'])).toEqual(rows.map(() => 'voorbeeldcijfers'));
  });

  it('is one row where there is one figure, and nothing where there is none', () => {
    const years = [makeObservation('2019', null, { area: 'regio', reason: 'small' })];
    expect(read({ count: 0, years })).toMatchObject([
      { Periode: '2019', Waarde: '', 'Reden zonder waarde': 'minder dan 5' },
    ]);
    expect(computeExport(makeModel({ count: 0 }))).toBeNull();
  });

  it('keeps a name that looks like a formula from being one', () => {
    const [row] = read({ indicator: { name: '=1+1', source: '@elders;"x"' } });
    expect(row).toMatchObject({ Indicator: "'=1+1", Bron: '\'@elders;"x"' });
  });
});
