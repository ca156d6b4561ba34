import { describe, expect, it } from 'vitest';
import { countWords, type DataDocument, readDocuments, readPictures, readProgrammes } from './read-data.ts';

const { programmas } = readProgrammes();
const programmeIds = programmas.map((programme) => programme.id);
const indicatorIds = programmas.flatMap((programme) => programme.indicatoren);
const pictureIds = readPictures().map((picture) => picture.id);
const letters = readDocuments('letters');
const stories = readDocuments('verhalen');
const named = (documents: DataDocument[]) => documents.map((item) => [item.id, item] as const);

describe('letters', () => {
  it('has one for every programme and project', () => {
    for (const id of programmeIds) expect(letters.map((letter) => letter.programma)).toContain(id);
  });

  it.each(named(letters))('%s has at least 120 words, a figure, a limit and a source', (_, letter) => {
    expect(countWords(letter.text)).toBeGreaterThanOrEqual(120);
    expect(letter.text).toMatch(/\d/);
    expect(letter.text).toMatch(/niet werkte|niet lukte|niet is gelukt|niet weten|niet lukt|grens/);
    expect(letter.bron.length).toBeGreaterThan(0);
  });

  it('calls a text published only when the agenda is its single source', () => {
    for (const letter of letters.filter((item) => item.herkomst === 'gepubliceerd')) {
      expect(letter.bron).toMatch(/^Actieagenda Veiligheidscoalitie 2020/);
      expect(letter.bron).not.toContain('redactie');
    }
  });
});

describe('stories', () => {
  it('has at least six, and leaves some projects without one', () => {
    expect(stories.length).toBeGreaterThanOrEqual(6);
    expect(stories.map((story) => story.programma)).not.toContain('vis');
  });

  it.each(named(stories))('%s is an example with 180 to 300 words, a quote and consent', (_, story) => {
    expect(countWords(story.text)).toBeGreaterThanOrEqual(180);
    expect(countWords(story.text)).toBeLessThanOrEqual(300);
    expect([story.herkomst, story.soort]).toEqual(['voorbeeld', 'voorbeeldverhaal']);
    expect(story.text).toContain(story.citaat?.replace(/\.$/, ''));
    expect(story.toestemming !== undefined && story.toestemming.datum <= story.datum).toBe(true);
  });
});

describe('letters and stories', () => {
  it.each(named([...letters, ...stories]))('%s points only to what exists', (_, item) => {
    expect(programmeIds).toContain(item.programma);
    for (const id of item.indicatoren) expect(indicatorIds).toContain(id);
    if (item.beeld !== undefined) expect(pictureIds).toContain(item.beeld);
  });
});
