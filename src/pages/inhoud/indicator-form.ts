import { formatNumber } from '../../domain/format-nl.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { DIRECTIONS, FREQUENCIES, KINDS, LEVELS } from '../../package/schemas/words.ts';
import type { ContentForm } from './content-form.ts';
import { createFormReader, type FormReader } from './form-reader.ts';
import { type FormValues, textOf } from './form-values.ts';
import { askIndicator } from './indicator-questions.ts';
import { startItem } from './start-item.ts';
import { toSlug } from './to-slug.ts';

const MOST_DECIMALS = 6;

/** The definition of an indicator, in words that a lead knows. */
export const indicatorForm: ContentForm = {
  start: (id, data) =>
    startItem(id, data.indicators, (indicator) => (indicator === null ? NEW_VALUES : toValues(indicator))),
  ask: (_values, data, id) => askIndicator(data, id),
  read(values, data, id) {
    const reader = createFormReader(values);
    const name = reader.text('name', 'Geef het cijfer een naam.');
    const programmes = data.programmes.map((one) => one.id);
    const item: Indicator = {
      id: id ?? toSlug(name, data.indicators),
      name,
      subject: reader.text('subject', 'Schrijf hoe een zin over dit cijfer begint.'),
      plural: textOf(values, 'plural') === 'yes',
      programme: reader.choice('programme', programmes, 'Kies een programma of project.', programmes[0] ?? ''),
      unit: reader.text('unit', 'Schrijf de eenheid.'),
      kind: reader.choice('kind', [...KINDS.values()], 'Kies een soort.', 'count'),
      direction: reader.choice('direction', [...DIRECTIONS.values()], 'Kies welke kant goed is.', 'neutral'),
      frequency: reader.choice('frequency', [...FREQUENCIES.values()], 'Kies hoe vaak het cijfer komt.', 'quarter'),
      levels: readLevels(reader),
      decimals: readDecimals(reader),
      definition: reader.text('definition', 'Schrijf wat er wordt geteld.'),
      source: reader.text('source', 'Noem de bron.'),
      owner: reader.text('owner', 'Schrijf wie vragen beantwoordt.'),
      nextDelivery: reader.optionalDate('nextDelivery'),
      disclosureThreshold: reader.whole('threshold'),
      ...readPersons(values),
      partOf: textOf(values, 'partOf') === 'municipalities' ? 'municipalities' : null,
      parts: readParts(reader),
      baselinePoints: reader.whole('baseline'),
    };
    return { change: { kind: 'indicator', item }, faults: reader.faults };
  },
  name: (values) => textOf(values, 'name'),
  removal: null,
};

const NEW_VALUES: FormValues = {
  plural: 'no',
  kind: 'count',
  direction: 'neutral',
  frequency: 'quarter',
  levels: ['region'],
  decimals: '0',
  threshold: '5',
  persons: '',
  partOf: '',
};

function toValues(indicator: Indicator): FormValues {
  const { parts, countsPersons } = indicator;
  return {
    name: indicator.name,
    subject: indicator.subject,
    plural: indicator.plural ? 'yes' : 'no',
    programme: indicator.programme,
    unit: indicator.unit,
    kind: indicator.kind,
    direction: indicator.direction,
    frequency: indicator.frequency,
    levels: indicator.levels,
    decimals: String(indicator.decimals),
    definition: indicator.definition,
    source: indicator.source,
    owner: indicator.owner,
    nextDelivery: indicator.nextDelivery ?? '',
    threshold: writeWhole(indicator.disclosureThreshold),
    persons: countsPersons === undefined ? '' : countsPersons ? 'yes' : 'no',
    partOf: indicator.partOf ?? '',
    numerator: parts?.numerator ?? '',
    denominator: parts?.denominator ?? '',
    baseline: writeWhole(indicator.baselinePoints),
  };
}

function readLevels(reader: FormReader): Indicator['levels'] {
  const levels = [...LEVELS.values()].filter((level) => reader.list('levels').includes(level));
  if (levels.length > 0) return levels;
  reader.fault('levels', 'Kies minstens één soort gebied.');
  return ['region'];
}

function readDecimals(reader: FormReader): number {
  const decimals = reader.whole('decimals') ?? 0;
  if (decimals <= MOST_DECIMALS) return decimals;
  reader.fault('decimals', `Kies hooguit ${MOST_DECIMALS}.`);
  return 0;
}

function readPersons(values: FormValues): Pick<Indicator, 'countsPersons'> {
  const persons = textOf(values, 'persons');
  return persons === '' ? {} : { countsPersons: persons === 'yes' };
}

function readParts(reader: FormReader): Indicator['parts'] {
  const [numerator, denominator] = [reader.optional('numerator'), reader.optional('denominator')];
  if (numerator === '' && denominator === '') return null;
  if (numerator === '') reader.fault('numerator', 'Vul ook in wat de teller telt, of laat beide leeg.');
  if (denominator === '') reader.fault('denominator', 'Vul ook in wat de noemer telt, of laat beide leeg.');
  return { numerator: numerator || '…', denominator: denominator || '…' };
}

function writeWhole(value: number | null): string {
  return value === null ? '' : formatNumber(value);
}
