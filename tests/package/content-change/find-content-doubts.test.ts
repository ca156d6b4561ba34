import { describe, expect, test } from 'vitest';
import type { ContentChange } from '../../../src/package/content-change/content-order.ts';
import { findContentDoubts } from '../../../src/package/content-change/find-content-doubts.ts';
import { makeBsns } from '../make-bsns.ts';
import { CHANGES, INDICATOR, LETTER, PICTURE, STORY } from './content-factory.ts';

const [bsn] = makeBsns(1);
const MAIL = 'a.jansen@voorbeeld.nl';
const { consent } = STORY;

describe('findContentDoubts', () => {
  test.each(CHANGES.map((change) => [change.kind, change] as const))('finds nothing in a clean %s', (_kind, change) => {
    expect(findContentDoubts(change)).toEqual({ blocked: [], toConfirm: [] });
  });

  test.each<[string, (text: string) => ContentChange]>([
    ['the text of a letter', (text) => ({ kind: 'letter', item: { ...LETTER, markdown: text } })],
    ['the title of a letter', (text) => ({ kind: 'letter', item: { ...LETTER, title: text } })],
    ['the quote of a story', (text) => ({ kind: 'story', item: { ...STORY, quote: text } })],
    ['who gave consent', (text) => ({ kind: 'story', item: { ...STORY, consent: { ...consent, by: text } } })],
    ['what a picture shows', (text) => ({ kind: 'picture', item: { ...PICTURE, alt: text } })],
    ['a note beside a picture', (text) => ({ kind: 'picture', item: { ...PICTURE, notes: ['Een', text] } })],
    ['the owner of an action', (text) => ({ kind: 'action', id: 'a', progress: { owner: text } })],
    ['a definition', (text) => ({ kind: 'indicator', item: { ...INDICATOR, definition: text } })],
  ])('looks through %s', (_name, write) => {
    const { blocked, toConfirm } = findContentDoubts(write(`BSN ${bsn}, ${MAIL} en nog eens ${MAIL}`));
    expect(blocked.map(({ text }) => text)).toEqual([bsn]);
    expect(toConfirm.map(({ kind, text }) => [kind, text])).toEqual([['email', MAIL]]);
  });

  const spelled = (text: string): string => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join('');
  test.each<[string, (text: string) => string]>([
    ['marks in it', (text) => `${text.slice(0, 3)}**${text.slice(3, 6)}**${text.slice(6)}`],
    ['codes of signs', spelled],
    ['signs that are not seen', (text) => [...text].join('\u200b')],
    ['an escaped sign', (text) => text.replace('@', '\\@')],
  ])('sees through %s', (_name, disguise) => {
    const markdown = `Het BSN ${disguise(bsn ?? '')} en het adres ${disguise(MAIL)} staan hier.`;
    const { blocked, toConfirm } = findContentDoubts({ kind: 'letter', item: { ...LETTER, markdown } });
    expect(blocked.map(({ text }) => text)).toEqual([bsn]);
    expect(toConfirm.map(({ text }) => text)).toContain(MAIL);
  });
});
