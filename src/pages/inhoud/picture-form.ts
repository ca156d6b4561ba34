import { formatNumber } from '../../domain/format-nl.ts';
import type { Picture, PictureDrawing } from '../../domain/content.ts';
import { DRAWING_TYPES } from '../../package/schemas/words.ts';
import { CONSENT_FIELDS, readConsent, startConsent } from './consent-form.ts';
import { type ContentData, lastQuarter } from './content-data.ts';
import type { ContentForm } from './content-form.ts';
import { indicatorOptions, periodOptions } from './field-options.ts';
import type { FormField } from './form-field.ts';
import { createFormReader, type FormReader } from './form-reader.ts';
import { type FormValues, textOf } from './form-values.ts';
import { askOrigin, askSubject, readHeader, startHeader, TITLE_FIELDS, withEmpty } from './header-form.ts';
import { startItem } from './start-item.ts';
import { toSlug } from './to-slug.ts';

type DrawnType = Exclude<PictureDrawing['type'], 'file'>;

const DRAWN_LABELS: Readonly<Record<DrawnType, string>> = {
  squares: 'Tekening uit een cijfer: vakjes, zoals 32 van 39',
  comparison: 'Tekening uit een cijfer: twee jaren naast elkaar',
  parts: 'Tekening uit een cijfer: een deel van het geheel',
  target: 'Tekening uit een cijfer: hoe ver het doel is',
};
const DRAWN = [...DRAWING_TYPES.values()];
const NOBODY = 'nobody';
const PEOPLE_OPTIONS = [
  { value: NOBODY, label: 'Niemand is herkenbaar' },
  { value: 'consent', label: 'Er is iemand herkenbaar, en die gaf toestemming' },
];

/** A picture: a file, or a drawing that is made from a figure. */
export const pictureForm: ContentForm = {
  start: (id, data) => startItem(id, data.pictures, (picture) => toValues(picture, data)),
  ask(values, data, id) {
    return [
      { title: 'Het beeld', fields: [...askDrawing(values, data, id), ...TITLE_FIELDS] },
      ...(isFile(values) ? [askPeople(values)] : []),
      {
        title: 'Bij het beeld',
        fields: [
          { type: 'lines', rows: 2, name: 'caption', label: 'Bijschrift', optional: true },
          {
            type: 'lines',
            rows: 3,
            name: 'notes',
            label: 'Genummerde uitleg',
            hint: 'Op elke regel één punt: regel 1 krijgt nummer 1.',
            optional: true,
          },
          { type: 'line', name: 'source', label: 'Bron', hint: 'Wie het maakte.' },
          {
            type: 'line',
            name: 'rights',
            label: 'Rechten',
            hint: 'Bijvoorbeeld: CC BY 4.0, of: met toestemming van de maker.',
          },
        ],
      },
      askSubject(values, data),
      { title: 'Wanneer en waar vandaan', fields: askOrigin() },
    ];
  },
  read(values, data, id) {
    const reader = createFormReader(values);
    const header = readHeader(reader, data);
    const drawing = readDrawing(values, reader, data, id);
    const item = {
      id: id ?? toSlug(header.title, data.pictures),
      ...header,
      alt: isFile(values)
        ? reader.text('alt', 'Beschrijf wat er te zien is, voor wie het beeld niet ziet.')
        : reader.optional('alt'),
      caption: reader.optional('caption'),
      source: reader.text('source', 'Schrijf wie het beeld maakte.'),
      rights: reader.text('rights', 'Schrijf onder welke rechten het beeld getoond mag worden.'),
      consent: readPeople(values, reader, data),
      notes: reader
        .optional('notes')
        .split('\n')
        .map((note) => note.trim())
        .filter((note) => note !== ''),
    };
    return { change: drawing === null ? null : { kind: 'picture', item: { ...item, drawing } }, faults: reader.faults };
  },
  name: (values) => textOf(values, 'title'),
  removal: {
    label: 'Beeld intrekken',
    explain:
      'Het beeld en zijn bestand verdwijnen van het dashboard, ook uit eerdere publicaties. Brieven en verhalen waar het bij stond, staan er dan zonder beeld.',
    change: (id) => ({ kind: 'withdrawn', form: 'picture', id }),
  },
};

function toValues(picture: Picture | null, data: ContentData): FormValues {
  const drawing = picture?.drawing ?? { type: 'upload' };
  return {
    ...startHeader(picture, data),
    ...startConsent(picture?.consent ?? null),
    drawing: drawing.type,
    upload: '',
    drawnIndicator: 'indicator' in drawing ? drawing.indicator : '',
    drawnPeriod: 'period' in drawing ? drawing.period : lastQuarter(data),
    alt: picture?.alt ?? '',
    caption: picture?.caption ?? '',
    notes: picture?.notes.join('\n') ?? '',
    source: picture?.source ?? '',
    rights: picture?.rights ?? '',
    people: picture !== null && picture.consent === null ? NOBODY : picture === null ? '' : 'consent',
  };
}

function isFile(values: FormValues): boolean {
  return ['file', 'upload'].includes(textOf(values, 'drawing'));
}

function findPicture({ pictures }: Pick<ContentData, 'pictures'>, id: string | null): Picture | null {
  return pictures.find((picture) => picture.id === id) ?? null;
}

function askDrawing(values: FormValues, data: ContentData, id: string | null): FormField[] {
  const own = findPicture(data, id)?.drawing;
  const kept =
    own?.type === 'file'
      ? [
          {
            value: 'file',
            label: `Het bestand dat er staat (${formatNumber(own.width)} bij ${formatNumber(own.height)} beeldpunten)`,
          },
        ]
      : [];
  const options = [
    ...kept,
    { value: 'upload', label: own?.type === 'file' ? 'Een ander bestand' : 'Een bestand' },
    ...DRAWN.map((value) => ({ value, label: DRAWN_LABELS[value] })),
  ];
  const chosen = textOf(values, 'drawing');
  const fields: FormField[] = [{ type: 'radio', name: 'drawing', label: 'Wat er te zien is', options }];
  if (chosen === 'upload') {
    fields.push({
      type: 'file',
      name: 'upload',
      label: 'Bestand',
      hint: 'JPEG, PNG of WebP, tot 10 MB. Plaats, toestel en tijd in de foto worden weggehaald.',
    });
  } else if (chosen !== 'file') {
    fields.push(
      {
        type: 'choice',
        name: 'drawnIndicator',
        label: 'Cijfer van de tekening',
        options: withEmpty(indicatorOptions(data)),
      },
      { type: 'choice', name: 'drawnPeriod', label: 'Periode van de tekening', options: periodOptions(data) },
    );
  }
  return [
    ...fields,
    isFile(values)
      ? {
          type: 'lines',
          rows: 3,
          name: 'alt',
          label: 'Beschrijving voor wie het beeld niet ziet',
          hint: 'Wat er te zien is en waarom dat telt, niet ‘foto van’.',
        }
      : {
          type: 'fixed',
          name: 'alt',
          label: 'Beschrijving voor wie het beeld niet ziet',
          text: 'Wordt uit het cijfer gemaakt.',
        },
  ];
}

function askPeople(values: FormValues) {
  const fields: FormField[] = [{ type: 'radio', name: 'people', label: 'Mensen in beeld', options: PEOPLE_OPTIONS }];
  return {
    title: 'Wie erop staat',
    lead: 'Een herkenbaar mens staat hier alleen met toestemming.',
    fields: textOf(values, 'people') === 'consent' ? [...fields, ...CONSENT_FIELDS] : fields,
  };
}

function readPeople(values: FormValues, reader: FormReader, { referenceDate }: ContentData): Picture['consent'] {
  if (!isFile(values)) return null;
  const people = textOf(values, 'people');
  if (people === 'consent') return readConsent(reader, referenceDate);
  if (people !== NOBODY) reader.fault('people', 'Kies of er iemand herkenbaar is.');
  return null;
}

function readDrawing(values: FormValues, reader: FormReader, data: ContentData, id: string | null) {
  const chosen = textOf(values, 'drawing');
  const own = findPicture(data, id)?.drawing;
  if (chosen === 'file' && own?.type === 'file') return own;
  if (chosen === 'upload') {
    if (reader.optional('upload') === '') {
      reader.fault('upload', 'Kies een bestand.');
      return null;
    }
    return { type: 'upload' } as const;
  }
  const indicators = data.indicators.map((one) => one.id);
  const type = reader.choice('drawing', DRAWN, 'Kies wat er te zien is.', 'comparison');
  const indicator = reader.choice('drawnIndicator', indicators, 'Kies het cijfer van de tekening.', '');
  return indicator === '' ? null : { type, indicator, period: reader.period('drawnPeriod', lastQuarter(data)) };
}
