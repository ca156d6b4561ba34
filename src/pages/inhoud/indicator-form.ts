import { formatNumber } from '../../domain/format-nl.ts';
import type { Direction, Frequency, Indicator, IndicatorKind } from '../../domain/indicator.ts';
import { DIRECTIONS, FREQUENCIES, KINDS, LEVELS } from '../../package/schemas/words.ts';
import type { SelectOption } from '../../ui/select-menu.tsx';
import type { ContentForm } from './content-form.ts';
import { programmeOptions } from './field-options.ts';
import type { FieldGroup } from './form-field.ts';
import { createFormReader, type FormReader } from './form-reader.ts';
import { type FormValues, textOf } from './form-values.ts';
import { withEmpty } from './header-form.ts';
import { toSlug } from './to-slug.ts';

const KIND_LABELS: Readonly<Record<IndicatorKind, string>> = {
  count: 'Aantal: telt op over gebieden en over de tijd',
  stock: 'Stand: hoeveel er op een moment zijn; telt op over gebieden',
  share: 'Aandeel: een deel van een geheel, in procenten',
  mean: 'Gemiddelde: per keer of per geval',
  ratio: 'Verhouding: het ene aantal gedeeld door het andere',
};
const DIRECTION_LABELS: Readonly<Record<Direction, string>> = {
  higher: 'Hoger is beter',
  lower: 'Lager is beter',
  neutral: 'Hoger is niet beter of slechter',
};
const FREQUENCY_LABELS: Readonly<Record<Frequency, string>> = {
  year: 'Per jaar',
  quarter: 'Per kwartaal',
  month: 'Per maand',
};
const LEVEL_LABELS = { region: 'Regio', district: 'Districten', municipality: 'Gemeenten' } as const;
const MOST_DECIMALS = 6;

/** The definition of an indicator, in words that a lead knows. */
export const indicatorForm: ContentForm = {
  start(id, data) {
    const found = id === null ? null : (data.indicators.find((one) => one.id === id) ?? undefined);
    if (found === undefined) return null;
    return found === null ? NEW_VALUES : toValues(found);
  },
  ask: (_values, data, id) => [
    {
      title: 'Wat het cijfer is',
      fields: [
        { type: 'line', name: 'name', label: 'Naam', hint: 'Zo staat het boven de grafiek.' },
        {
          type: 'lines',
          rows: 5,
          name: 'definition',
          label: 'Definitie',
          hint: 'Wat er wordt geteld, wanneer het telt, en wat het cijfer niet zegt.',
        },
        {
          type: 'choice',
          name: 'programme',
          label: 'Programma of project',
          options: withEmpty(programmeOptions(data)),
        },
        { type: 'line', name: 'unit', label: 'Eenheid', hint: 'Bijvoorbeeld: misdrijven, weken of %.' },
        { type: 'radio', name: 'kind', label: 'Soort cijfer', options: toOptions(KINDS, KIND_LABELS) },
        {
          type: 'radio',
          name: 'direction',
          label: 'Welke kant is goed',
          options: toOptions(DIRECTIONS, DIRECTION_LABELS),
        },
        {
          type: 'fixed',
          name: 'id',
          label: 'Kenmerk in bestanden',
          text: id ?? 'Wordt van de naam gemaakt, en staat daarna vast.',
        },
      ],
    },
    askThreshold(),
    {
      title: 'Waar het vandaan komt',
      fields: [
        { type: 'lines', rows: 3, name: 'source', label: 'Bron' },
        {
          type: 'line',
          name: 'owner',
          label: 'Eigenaar',
          hint: 'Wie vragen over dit cijfer beantwoordt: een rol of organisatie.',
        },
        { type: 'date', name: 'nextDelivery', label: 'Volgende levering', optional: true },
        { type: 'radio', name: 'frequency', label: 'Hoe vaak', options: toOptions(FREQUENCIES, FREQUENCY_LABELS) },
        { type: 'choices', name: 'levels', label: 'Voor welke gebieden', options: toOptions(LEVELS, LEVEL_LABELS) },
      ],
    },
    ASK_SENTENCES,
  ],
  read(values, data, id) {
    const reader = createFormReader(values);
    const name = reader.text('name', 'Geef het cijfer een naam.');
    const programmes = data.programmes.map((one) => one.id);
    const item: Indicator = {
      id:
        id ??
        toSlug(
          name,
          data.indicators.map((one) => one.id),
        ),
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

function askThreshold(): FieldGroup {
  return {
    title: 'Privacy',
    lead: 'Hoger maken kan pas als er geen kleiner aantal meer te zien is: de controle zegt welke cijfers u eerst moet weghalen. Lager maken kan alleen de beheerder en toont niets vanzelf: wat verborgen is, komt pas met een nieuwe levering.',
    fields: [
      {
        type: 'number',
        name: 'threshold',
        label: 'Onthulgrens',
        hint: 'Een aantal onder deze grens is niet te zien. 5, en 10 bij zorg, jeugd, mensenhandel en radicalisering. Leeg als er geen mensen of zaken worden geteld.',
        optional: true,
      },
      {
        type: 'radio',
        name: 'persons',
        label: 'Worden er mensen geteld',
        options: [
          { value: 'yes', label: 'Ja, mensen' },
          { value: 'no', label: 'Nee' },
          { value: '', label: 'Niet gezegd' },
        ],
      },
    ],
  };
}

const ASK_SENTENCES: FieldGroup = {
  title: 'Voor zinnen en grafieken',
  fields: [
    {
      type: 'line',
      name: 'subject',
      label: 'Begin van een zin',
      hint: 'Zoals ‘Cybercrime’ in: Cybercrime is gestegen.',
    },
    {
      type: 'radio',
      name: 'plural',
      label: 'Werkwoord daarna',
      options: [
        { value: 'no', label: 'is' },
        { value: 'yes', label: 'zijn' },
      ],
    },
    { type: 'number', name: 'decimals', label: 'Cijfers achter de komma' },
    {
      type: 'number',
      name: 'baseline',
      label: 'Aantal eerste kwartalen voor de grenzen',
      hint: 'Leeg: alle kwartalen tellen mee voor wat gewoon is.',
      optional: true,
    },
    {
      type: 'radio',
      name: 'partOf',
      label: 'Telt het gemeenten',
      hint: 'Dan staat er ‘32 van 39’, met vakjes.',
      options: [
        { value: '', label: 'Nee' },
        { value: 'municipalities', label: 'Ja, het telt gemeenten' },
      ],
    },
    {
      type: 'line',
      name: 'numerator',
      label: 'Wat de teller telt',
      hint: 'Voor ‘120 van 1.034 acties’.',
      optional: true,
    },
    { type: 'line', name: 'denominator', label: 'Wat de noemer telt', optional: true },
  ],
};

function toOptions<T extends string>(
  words: ReadonlyMap<string, T>,
  labels: Readonly<Record<T, string>>,
): SelectOption[] {
  return [...words.values()].map((value) => ({ value, label: labels[value] }));
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
