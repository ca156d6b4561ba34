import { describe, expect, it } from 'vitest';
import { readDialogues, readPictures, readProgrammes, readText } from './read-data.ts';

const { programmas } = readProgrammes();
const programmeIds = programmas.map((programme) => programme.id);
const indicatorIds = programmas.flatMap((programme) => programme.indicatoren);
const dialogues = readDialogues();
const pictures = readPictures();

describe('dialoog', () => {
  it('has a thread for every programme and for three districts', () => {
    for (const id of programmeIds) expect(dialogues.map((dialogue) => dialogue.programma)).toContain(id);
    for (const area of ['utrecht-stad', 'flevoland', 'oost-utrecht']) {
      expect(dialogues.map((dialogue) => dialogue.gebied)).toContain(area);
    }
  });

  it.each(dialogues.map((d) => [d.id, d] as const))('%s is a question that all four partners read', (_, dialogue) => {
    expect(dialogue.name).toBe(`${dialogue.id}.json`);
    expect(dialogue.herkomst).toBe('voorbeeld');
    expect(dialogue.vraag).toMatch(/\?$/);
    const partners = new Set(dialogue.bijdragen.map((contribution) => contribution.partner));
    expect([...partners].sort()).toEqual(['gemeente', 'openbaar-ministerie', 'politie', 'zorg']);
    expect(dialogue.bijdragen.every((contribution) => contribution.datum <= dialogue.datum)).toBe(true);
    for (const list of [dialogue.besluiten, dialogue.afspraken]) expect([1, 2]).toContain(list.length);
    expect(programmeIds).toContain(dialogue.programma);
    for (const id of dialogue.indicatoren) expect(indicatorIds).toContain(id);
  });

  it('gives every agreement its own id', () => {
    const ids = dialogues.flatMap((dialogue) => dialogue.afspraken.map((agreement) => agreement.id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('beelden.json', () => {
  it('has every picture once, and at least six drawings made from figures', () => {
    expect(new Set(pictures.map((picture) => picture.id)).size).toBe(pictures.length);
    expect(pictures.filter((picture) => picture.tekening.soort !== 'bestand').length).toBeGreaterThanOrEqual(6);
  });

  it.each(pictures.map((p) => [p.id, p] as const))('%s can be drawn and named', (_, picture) => {
    expect(programmeIds).toContain(picture.programma);
    for (const id of picture.indicatoren) expect(indicatorIds).toContain(id);
    if (picture.tekening.soort !== 'bestand') {
      expect(picture.indicatoren).toContain(picture.tekening.indicator);
      return;
    }
    expect(picture.alt.length).toBeGreaterThan(40);
    const { breedte, hoogte, pad } = picture.tekening;
    expect(readText(pad)).toContain(`viewBox="0 0 ${breedte} ${hoogte}"`);
    expect(readText(pad)).not.toMatch(/<script|href=|\son[a-z]+=/i);
  });

  it('explains the false payment request in three notes', () => {
    expect(pictures.find((picture) => picture.id === 'nep-betaalverzoek')?.notities).toHaveLength(3);
  });
});
