import type { Direction, Frequency, IndicatorKind } from '../../domain/indicator.ts';
import { DIRECTIONS, FREQUENCIES, KINDS, LEVELS } from '../../package/schemas/words.ts';
import type { SelectOption } from '../../ui/select-menu.tsx';
import type { ContentData } from './content-data.ts';
import { LEVEL_LABELS, programmeOptions } from './field-options.ts';
import type { FieldGroup } from './form-field.ts';
import { withEmpty } from './header-form.ts';

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

/** What is asked of an indicator; its id stands there to be read, and null is a new one. */
export function askIndicator(data: Pick<ContentData, 'programmes'>, id: string | null): FieldGroup[] {
  return [
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
    THRESHOLD,
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
    SENTENCES,
  ];
}

const THRESHOLD: FieldGroup = {
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

const SENTENCES: FieldGroup = {
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
