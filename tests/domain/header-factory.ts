import type { ContentHeader } from '../../src/domain/content.ts';

/** What lists know of a dialogue about the last quarter of 2019, or of what the changes make of it. */
export function makeHeader(id: string, changes: Partial<ContentHeader> = {}): ContentHeader {
  return {
    id,
    form: 'dialogue',
    title: id,
    summary: '',
    programme: 'zorg',
    indicators: [],
    area: 'regio',
    period: '2019-K4',
    date: '2020-01-14',
    origin: 'example',
    picture: null,
    openAgreements: 0,
    contributions: 0,
    ...changes,
  };
}
