import { CONSENT_FIELDS, readConsent, startConsent } from './consent-form.ts';
import type { ContentForm } from './content-form.ts';
import { createFormReader } from './form-reader.ts';
import { textOf } from './form-values.ts';
import { askOrigin, askSubject, readHeader, TITLE_FIELDS } from './header-form.ts';
import { startItem } from './start-item.ts';
import { AUTHOR_FIELD, askPicture, readPicture, startText } from './text-form.ts';
import { toSlug } from './to-slug.ts';

/** A story: one case, with consent and source. */
export const storyForm: ContentForm = {
  start: (id, data) =>
    startItem(id, data.stories, (story) => ({
      ...startText(story, data),
      ...startConsent(story?.consent ?? null),
      quote: story?.quote ?? '',
      markdown: data.markdown.get(`verhalen/${id}.md`) ?? '',
    })),
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
        AUTHOR_FIELD,
        { type: 'lines', rows: 2, name: 'source', label: 'Bron', hint: 'Hoe dit verhaal tot u kwam.' },
        askPicture(data),
        ...askOrigin(),
      ],
    },
  ],
  read(values, data, id) {
    const reader = createFormReader(values);
    const header = readHeader(reader, data);
    const item = {
      id: id ?? toSlug(header.title, data.stories),
      ...header,
      author: reader.text('author', 'Schrijf wie het verhaal optekende.'),
      source: reader.text('source', 'Noem de bron.'),
      picture: readPicture(reader),
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
