import type { ContentChange, ContentOrder, PictureForm } from '../../../src/package/content-change/content-order.ts';
import type { LetterAnswers } from '../../../src/package/content-change/write-letter.ts';
import type { StoryAnswers } from '../../../src/package/content-change/write-story.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';

const header = {
  title: 'Nieuwe tekst',
  summary: 'Kort wat er staat.',
  programme: 'burgernet',
  indicators: ['succes'],
  area: 'midden-nederland',
  period: '2019',
  date: '2020-02-10',
  origin: 'example',
} as const;
const WORDS = 'Dit is een zin van tien woorden over alle cijfers. '.repeat(13);

/** Of the small package, as a form sends them. */
export const LETTER: LetterAnswers = {
  ...header,
  id: 'nieuwe-brief',
  author: 'Een analist',
  genre: 'duiding',
  source: 'Jaarresultaten 2019',
  picture: null,
  claims: [],
  markdown: WORDS,
};
export const STORY: StoryAnswers = {
  ...header,
  id: 'nieuw-verhaal',
  author: 'Een verslaggever',
  source: 'Gesprek met een bewoner',
  picture: null,
  quote: '',
  consent: { by: 'De bewoner', date: '2020-02-01', purpose: 'Tonen op deze site', until: null },
  markdown: WORDS,
};
export const PICTURE: PictureForm = {
  ...header,
  id: 'nieuw-beeld',
  drawing: { type: 'upload' },
  alt: 'Een straat met bomen.',
  caption: '',
  source: 'Bureau RVS',
  rights: 'Vrij te gebruiken',
  consent: null,
  notes: [],
};
export const INDICATOR: Indicator = {
  id: 'zaken',
  name: 'Zaken',
  subject: 'Zaken',
  plural: true,
  programme: 'burgernet',
  unit: 'zaken',
  kind: 'count',
  direction: 'lower',
  frequency: 'year',
  levels: ['region', 'district'],
  decimals: 0,
  definition: 'Wat er geteld wordt, en hoe.',
  source: 'Politie',
  owner: 'Bureau RVS',
  nextDelivery: '2020-04-15',
  disclosureThreshold: 5,
  partOf: null,
  parts: null,
  baselinePoints: null,
};

/** One change of every kind. */
export const CHANGES: readonly ContentChange[] = [
  { kind: 'letter', item: LETTER },
  { kind: 'story', item: STORY },
  { kind: 'picture', item: PICTURE },
  { kind: 'action', id: 'burgernet-bijeenkomst', progress: { status: 'behind', expected: '2021-02-01' } },
  { kind: 'indicator', item: INDICATOR },
  {
    kind: 'target',
    item: {
      indicator: 'succes',
      area: 'midden-nederland',
      period: '2020',
      value: 15,
      kind: 'minimum',
      origin: 'published',
    },
  },
  { kind: 'target-removed', target: { indicator: 'succes', area: 'midden-nederland', period: '2020' } },
  { kind: 'withdrawn', form: 'story', id: 'de-avond' },
];

/** An order as it goes over the network. */
export function toOrder(change: ContentChange, more: Partial<ContentOrder> = {}): ContentOrder {
  return { base: 1, key: '6f1c2c50-9d5c-4f5e-8a6e-1f0f0c1d2e3f', change, confirmed: [], ...more };
}
