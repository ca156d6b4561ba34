import { describe, expect, it } from 'vitest';
import { writeTrendSource } from '../../../src/domain/sentences/trend-words.ts';

describe('writeTrendSource', () => {
  it.each([
    ['Actieagenda 2020', 'Projecten, Burgernet', 'Bron: Actieagenda 2020, Projecten, Burgernet.'],
    ['Redactie', null, 'Bron: Redactie.'],
    ['Onderzoek “Wie belt er?”', 'Hoe nu verder?', 'Bron: Onderzoek “Wie belt er?”, Hoe nu verder?'],
  ])('%s, %s', (source, place, text) => {
    expect(writeTrendSource({ source, place })).toBe(text);
  });
});
