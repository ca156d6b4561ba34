import { CLAIM_DIRECTIONS } from '../../package/schemas/words.ts';
import { formatClaim, parseClaim } from './claim-text.ts';
import type { ContentForm } from './content-form.ts';
import { indicatorOptions, withChosen } from './field-options.ts';
import { createFormReader, type FormReader } from './form-reader.ts';
import { textOf } from './form-values.ts';
import { askOrigin, askSubject, readHeader, TITLE_FIELDS } from './header-form.ts';
import { startItem } from './start-item.ts';
import { AUTHOR_FIELD, askPicture, readPicture, startText } from './text-form.ts';
import { toSlug } from './to-slug.ts';

const GENRES = ['duiding', 'onderzoek', 'plan', 'kennis', 'aanpak', 'terugblik'];
const OPEN = 'Schrijf de tekst. Noem een cijfer, wat het niet zegt, en een bron.';

/** A letter: the reading of the figures. */
export const letterForm: ContentForm = {
  start: (id, data) =>
    startItem(id, data.letters, (letter) => ({
      ...startText(letter, data),
      genre: letter?.genre ?? 'duiding',
      claims: letter?.claims.map((claim) => formatClaim(claim, letter)) ?? [],
      markdown: data.markdown.get(`letters/${id}.md`) ?? '',
    })),
  ask: (values, data) => [
    {
      title: 'De brief',
      fields: [
        ...TITLE_FIELDS,
        {
          type: 'markdown',
          name: 'markdown',
          label: 'Tekst',
          hint: 'Minstens 120 woorden. Noem een cijfer, wat het niet zegt, en een bron.',
        },
      ],
    },
    askSubject(values, data),
    {
      title: 'Wat de brief zegt van de cijfers',
      lead: 'Het dashboard houdt dit naast het cijfer, nu en bij iedere levering.',
      fields: [
        {
          type: 'claims',
          name: 'claims',
          label: 'Uitspraken',
          optional: true,
          indicators: indicatorOptions(data, textOf(values, 'programme')),
        },
      ],
    },
    {
      title: 'Wie, wanneer en waar vandaan',
      fields: [
        AUTHOR_FIELD,
        {
          type: 'choice',
          name: 'genre',
          label: 'Soort tekst',
          options: withChosen(
            GENRES.map((value) => ({ value, label: value })),
            textOf(values, 'genre'),
            textOf(values, 'genre'),
          ),
        },
        { type: 'lines', rows: 2, name: 'source', label: 'Bron' },
        askPicture(data),
        ...askOrigin(),
      ],
    },
  ],
  read(values, data, id) {
    const reader = createFormReader(values);
    const header = readHeader(reader, data);
    const item = {
      id: id ?? toSlug(header.title, data.letters),
      ...header,
      author: reader.text('author', 'Schrijf wie de brief schreef.'),
      genre: reader.text('genre', 'Kies wat voor tekst dit is.'),
      source: reader.text('source', 'Noem de bron.'),
      picture: readPicture(reader),
      markdown: reader.text('markdown', OPEN),
      claims: readClaims(reader, header),
    };
    return { change: { kind: 'letter', item }, faults: reader.faults };
  },
  name: (values) => textOf(values, 'title'),
  removal: {
    label: 'Brief intrekken',
    explain:
      'Lezers zien deze brief dan nergens meer, ook niet in eerdere publicaties. In de geschiedenis blijft staan dat er iets is ingetrokken.',
    change: (id) => ({ kind: 'withdrawn', form: 'letters', id }),
  },
};

function readClaims(reader: FormReader, about: ReturnType<typeof readHeader>) {
  const { area, period } = about;
  const claims = reader.list('claims').flatMap((text) => {
    const claim = parseClaim(text, { area, period }, [...CLAIM_DIRECTIONS.values()]);
    return claim === null ? [] : [claim];
  });
  if (claims.length < reader.list('claims').length) reader.fault('claims', 'Kies bij iedere uitspraak een cijfer.');
  return claims;
}
