import { join } from 'node:path';
import { readFolder } from '../../../src/server/start/read-folder.ts';
import { readPackage } from '../../../src/package/read-package.ts';

const { data } = readPackage(readFolder(join(import.meta.dirname, '..', '..', '..', 'data')));
const INDICATOR = 'geregistreerde-online-fraude';
export const FRAUD_NAME = 'online-fraude_2020-K1.csv';

interface FraudFile {
  /** What stands above the figures. */
  readonly header?: string;
  /** By area id: what stands in the cell of the value in place of the figure. */
  readonly values?: Readonly<Record<string, string>>;
  /** By area id: what stands in the cell of the name. */
  readonly names?: Readonly<Record<string, string>>;
  /** By area id: how the new quarter is written. */
  readonly periods?: Readonly<Record<string, string>>;
  /** Adds to the published value of the earlier quarter, by area id. */
  readonly raised?: Readonly<Record<string, number>>;
}

/** A quarterly file as a programme lead has it: an earlier quarter as it was published, and a new one beside it. */
export function makeFraudFile({
  header = 'Geregistreerde online fraude',
  values = {},
  names = {},
  periods = {},
  raised = {},
}: FraudFile = {}): string {
  const municipalities = data.areas.filter(({ level }) => level === 'municipality');
  const rows = municipalities.flatMap(({ id, name, cbs }) => {
    const last = data.observations.find(
      (each) => each.indicator === INDICATOR && each.area === id && each.period === '2019-K3',
    );
    const value = last?.value ?? null;
    const hidden = last?.reason === 'small' ? 'klein' : 'afgeschermd';
    const code = (cbs ?? '').replace('GM', '');
    const before = value === null ? hidden : String(value + (raised[id] ?? 0));
    const now = values[id] ?? (value === null ? hidden : String(value + 1));
    return [
      [code, names[id] ?? name, periods[id] ?? '2020-K1', now, ''],
      [code, name, '2019-K3', before, ''],
    ];
  });
  const sorted = rows.toSorted(([, , a = ''], [, , b = '']) => Number(a === '2019-K3') - Number(b === '2019-K3'));
  const lines = [['gem_code', 'gemeente', 'periode', header, 'opm'], ...sorted];
  return `\uFEFF${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n`;
}

/** One fault of each common kind, one figure that stands out, and a quarter that is written in another way. */
export const FAULTY_FRAUD = makeFraudFile({
  values: { utrecht: '5l2', nieuwegein: '590', vijfheerenlanden: '' },
  names: { 'gooise-meren': 'Gooisemeren' },
  periods: { zeist: '2020 Q1' },
  raised: { amersfoort: 2, lelystad: -3 },
});
