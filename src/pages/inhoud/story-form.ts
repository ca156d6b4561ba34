import { CONSENT_FIELDS, readConsent, startConsent } from './consent-form.ts';
import type { ContentForm } from './content-form.ts';
import { pictureOptions } from './field-options.ts';
import { createFormReader } from './form-reader.ts';
import { textOf } from './form-values.ts';
import { askOrigin, askSubject, readHeader, startHeader, TITLE_FIELDS } from './header-form.ts';
import { toSlug } from './to-slug.ts';

/** A story: one case, with consent and source. */
export const storyForm: ContentForm = {
  start(id, data) {
    const story = id === null ? null : (data.stories.find((one) => one.id === id) ?? undefined);
    if (story === undefined) return null;
    return {
      ...startHeader(story, data),
      ...startConsent(story?.consent ?? null),
      author: story?.author ?? '',
      source: story?.source ?? '',
      picture: story?.picture ?? '',
      quote: story?.quote ?? '',
      markdown: data.markdown.get(`verhalen/${id}.md`) ?? '',
    };
  },
  ask: (values, data) => [
    {
      title: 'Het verhaal',
      fields: [
        ...TITLE_FIELDS,
        {
          type: 'lines',
          rows: 2,
          name: 'quote',
          label: 'Citaat',
          hint: 'De zin die bovenaan groot staat, zonder aanhalingstekens.',
        },
        {
          type: 'markdown',
          name: 'markdown',
          label: 'Tekst',
          hint: 'Geen namen van mensen, wel van wie een functie bekleedt. Niets waaraan iemand te herkennen is.',
        },
      ],
    },
    {
      title: 'Toestemming',
      lead: 'Zonder toestemming komt een verhaal niet op het dashboard.',
      fields: CONSENT_FIELDS,
    },
    askSubject(values, data),
    {
      title: 'Wie, wanneer en waar vandaan',
      fields: [
        { type: 'line', name: 'author', label: 'Auteur', hint: 'Een rol of redactie.' },
        { type: 'lines', rows: 2, name: 'source', label: 'Bron', hint: 'Hoe dit verhaal tot u kwam.' },
        { type: 'choice', name: 'picture', label: 'Beeld erbij', optional: true, options: pictureOptions(data) },
        ...askOrigin(),
      ],
    },
  ],
  read(values, data, id) {
    const reader = createFormReader(values);
    const header = readHeader(reader, data);
    const item = {
      id:
        id ??
        toSlug(
          header.title,
          data.stories.map((one) => one.id),
        ),
      ...header,
      author: reader.text('author', 'Schrijf wie het verhaal optekende.'),
      source: reader.text('source', 'Noem de bron.'),
      picture: reader.optional('picture') || null,
      quote: reader.text('quote', 'Kies één zin die bovenaan staat.'),
      markdown: reader.text('markdown', 'Schrijf het verhaal.'),
      consent: readConsent(reader, data.referenceDate),
    };
    return { change: { kind: 'story', item }, faults: reader.faults };
  },
  name: (values) => textOf(values, 'title'),
  removal: {
    label: 'Verhaal intrekken',
    explain:
      'Lezers zien dit verhaal dan nergens meer, ook niet in eerdere publicaties. Dat hoort u te doen zodra iemand de toestemming intrekt.',
    change: (id) => ({ kind: 'withdrawn', form: 'story', id }),
  },
};
