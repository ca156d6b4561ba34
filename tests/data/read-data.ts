import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

const DATA = new URL('../../data/', import.meta.url);
const ids = v.array(v.string());
const objectives = v.array(v.object({ code: v.string(), tekst: v.string() }));

const programmesFile = v.object({
  strategie: v.object({ citaat: v.object({ tekst: v.string(), auteur: v.string() }) }),
  ambities: v.array(
    v.object({ nummer: v.number(), verandering: v.nullable(v.number()), tekst: v.string(), voetnoten: ids }),
  ),
  programmas: v.array(
    v.object({
      id: v.string(),
      soort: v.picklist(['programma', 'project']),
      doelen: objectives,
      resultaten: objectives,
      gerealiseerd: v.array(v.object({ tekst: v.string(), doel: v.nullable(v.string()), indicatoren: ids })),
      hulpmiddelen: v.array(v.object({ naam: v.string() })),
      districtsthemas: ids,
      indicatoren: ids,
    }),
  ),
});
const actionsFile = v.array(
  v.object({
    id: v.string(),
    programma: v.string(),
    titel: v.string(),
    doel: v.nullable(v.string()),
    resultaat: v.nullable(v.string()),
    plaats: v.string(),
    meetbaar: v.nullable(v.object({ waarde: v.number(), eenheid: v.string() })),
    indicatoren: ids,
    status: v.string(),
    start: v.string(),
    klaar: v.string(),
    verwacht: v.nullable(v.string()),
    voortgang: v.nullable(v.object({ waarde: v.number(), van: v.number() })),
    mijlpaal: v.nullable(v.string()),
    herkomst: v.string(),
  }),
);
const header = {
  titel: v.optional(v.string()),
  programma: v.string(),
  indicatoren: ids,
  gebied: v.string(),
  periode: v.string(),
  datum: v.string(),
  herkomst: v.string(),
};
const document = v.object({
  ...header,
  soort: v.string(),
  bron: v.string(),
  beeld: v.optional(v.string()),
  citaat: v.optional(v.string()),
  toestemming: v.optional(v.object({ door: v.string(), datum: v.string(), doel: v.string(), tot: v.string() })),
});
const dialogueFile = v.object({
  ...header,
  id: v.string(),
  vraag: v.string(),
  bijdragen: v.array(v.object({ partner: v.string(), functie: v.string(), datum: v.string(), tekst: v.string() })),
  besluiten: v.array(v.object({ tekst: v.string(), datum: v.string() })),
  afspraken: v.array(v.object({ id: v.string(), eigenaar: v.string(), klaar: v.string() })),
});
const picturesFile = v.array(
  v.object({
    ...header,
    id: v.string(),
    tekening: v.variant('soort', [
      v.object({ soort: v.literal('bestand'), pad: v.string(), breedte: v.number(), hoogte: v.number() }),
      v.object({ soort: v.picklist(['vakjes', 'vergelijking', 'delen', 'doel']), indicator: v.string() }),
    ]),
    alt: v.string(),
    notities: ids,
  }),
);

export type DataDocument = v.InferOutput<typeof document> & { readonly id: string; readonly text: string };

export function readText(path: string): string {
  return readFileSync(new URL(path, DATA), 'utf8');
}

function readJson(path: string): unknown {
  return JSON.parse(readText(path));
}

export const readProgrammes = () => v.parse(programmesFile, readJson('programmas.json'));
export const readActions = () => v.parse(actionsFile, readJson('acties.json'));
export const readPictures = () => v.parse(picturesFile, readJson('beelden.json'));
export const readIndicatorIds = () =>
  v.parse(v.array(v.object({ id: v.string() })), readJson('indicatoren.json')).map((indicator) => indicator.id);

export function readDialogues() {
  return filesIn('dialoog').map((name) => ({ name, ...v.parse(dialogueFile, readJson(`dialoog/${name}`)) }));
}

export function readDocuments(folder: 'letters' | 'verhalen'): DataDocument[] {
  return filesIn(folder).map((name) => {
    const [, front = '', text = ''] = readText(`${folder}/${name}`).split(/^---\n/m);
    return { ...v.parse(document, parse(front)), id: name.replace(/\.md$/, ''), text };
  });
}

// "Er zijn 68 CSV's." -> 4
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function filesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, DATA)).sort();
}
