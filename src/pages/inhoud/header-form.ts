import type { ContentHeader } from '../../domain/content.ts';
import { ORIGINS } from '../../package/schemas/words.ts';
import { type ContentData, lastQuarter } from './content-data.ts';
import {
  areaOptions,
  indicatorOptions,
  ORIGIN_OPTIONS,
  periodOptions,
  programmeOptions,
  withChosen,
} from './field-options.ts';
import type { FieldGroup, FormField } from './form-field.ts';
import type { FormReader } from './form-reader.ts';
import { type FormValues, textOf } from './form-values.ts';

type Header = Pick<
  ContentHeader,
  'title' | 'summary' | 'programme' | 'indicators' | 'area' | 'period' | 'date' | 'origin'
>;

/** The answers that letters, stories and pictures share; null = of a new one. */
export function startHeader(item: Header | null, data: ContentData): FormValues {
  return {
    title: item?.title ?? '',
    summary: item?.summary ?? '',
    programme: item?.programme ?? '',
    indicators: item?.indicators ?? [],
    area: item?.area ?? data.areas.find(({ level }) => level === 'region')?.id ?? '',
    period: item?.period ?? lastQuarter(data),
    date: item?.date ?? data.referenceDate,
    origin: item?.origin ?? 'published',
  };
}

export const TITLE_FIELDS: readonly FormField[] = [
  { type: 'line', name: 'title', label: 'Titel', hint: 'Een zin met wat u gevonden hebt, niet een onderwerp.' },
  {
    type: 'lines',
    rows: 2,
    name: 'summary',
    label: 'Samenvatting',
    hint: 'Eén of twee zinnen. Staan in lijsten en bij het zoeken.',
  },
];

/** What it is about: programme, figures, area and period. */
export function askSubject(values: FormValues, data: ContentData): FieldGroup {
  const programme = textOf(values, 'programme');
  const period = textOf(values, 'period');
  return {
    title: 'Waar het bij hoort',
    fields: [
      { type: 'choice', name: 'programme', label: 'Programma of project', options: withEmpty(programmeOptions(data)) },
      {
        type: 'choices',
        name: 'indicators',
        label: 'Cijfers',
        hint: 'Bij deze cijfers ziet de lezer het.',
        optional: true,
        options: indicatorOptions(data, programme === '' ? null : programme),
      },
      {
        type: 'choice',
        name: 'area',
        label: 'Gebied',
        hint: 'Wat over de regio gaat, ziet ook wie naar een gemeente kijkt.',
        options: areaOptions(data),
      },
      {
        type: 'choice',
        name: 'period',
        label: 'Periode',
        hint: 'Na twee kwartalen zonder iets nieuws staat er ‘verouderd’ bij.',
        options: withChosen(periodOptions(data), period, period),
      },
    ],
  };
}

/** When it was made, and whether it is real. */
export function askOrigin(): readonly FormField[] {
  return [
    { type: 'date', name: 'date', label: 'Datum', hint: 'De dag waarop het is geschreven of gemaakt.' },
    { type: 'radio', name: 'origin', label: 'Herkomst', options: ORIGIN_OPTIONS },
  ];
}

export function readHeader(reader: FormReader, data: ContentData): Header {
  const programmes = data.programmes.map(({ id }) => id);
  const areas = data.areas.map(({ id }) => id);
  return {
    title: reader.text('title', 'Geef een titel.'),
    summary: reader.text('summary', 'Vat het samen in één of twee zinnen.'),
    programme: reader.choice('programme', programmes, 'Kies een programma of project.', programmes[0] ?? ''),
    indicators: reader.list('indicators'),
    area: reader.choice('area', areas, 'Kies een gebied.', areas[0] ?? ''),
    period: reader.period('period', lastQuarter(data)),
    date: reader.date('date', data.referenceDate),
    origin: reader.choice('origin', [...ORIGINS.values()], 'Kies waar het vandaan komt.', 'published'),
  };
}

/** A list that begins with nothing chosen. */
export function withEmpty(options: readonly { readonly value: string; readonly label: string }[]) {
  return [{ value: '', label: 'Kies…' }, ...options];
}
