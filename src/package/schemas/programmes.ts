import * as v from 'valibot';
import type { Ambition, Programme, Strategy } from '../../domain/programme.ts';
import { id, ids, integer, text, textOrNull, texts, word } from './fields.ts';
import { PROGRAMME_KINDS } from './words.ts';

const objective = v.pipe(
  v.strictObject({ code: text, tekst: text }),
  v.transform((o) => ({ code: o.code, text: o.tekst })),
);
const namedText = v.pipe(
  v.strictObject({ naam: text, tekst: text }),
  v.transform((n) => ({ name: n.naam, text: n.tekst })),
);
const achievement = v.pipe(
  v.strictObject({ tekst: text, doel: textOrNull, indicatoren: ids }),
  v.transform((a) => ({ text: a.tekst, objective: a.doel, indicators: a.indicatoren })),
);

const highlight = v.variant('soort', [
  v.pipe(
    v.strictObject({ soort: v.literal('rijkheid') }),
    v.transform(() => ({ type: 'richness' as const })),
  ),
  v.pipe(
    v.strictObject({ soort: v.literal('lijst'), tekst: text, punten: texts }),
    v.transform((h) => ({ type: 'list' as const, text: h.tekst, items: h.punten })),
  ),
]);

/** One entry under programmas in programmas.json. */
export const programmeSchema = v.pipe(
  v.strictObject({
    id,
    naam: text,
    soort: word(PROGRAMME_KINDS),
    kort: text,
    doel: text,
    doelen: v.array(objective),
    resultaten: v.array(objective),
    gerealiseerd: v.array(achievement),
    hulpmiddelen: v.array(namedText),
    districtsthemas: texts,
    indicatoren: ids,
    uitgelicht: v.nullish(highlight, null),
    bron: text,
  }),
  v.transform(
    (p): Programme => ({
      id: p.id,
      name: p.naam,
      kind: p.soort,
      tagline: p.kort,
      aim: p.doel,
      objectives: p.doelen,
      results: p.resultaten,
      achieved: p.gerealiseerd,
      tools: p.hulpmiddelen,
      districtThemes: p.districtsthemas,
      indicators: p.indicatoren,
      highlight: p.uitgelicht,
      source: p.bron,
    }),
  ),
);

/** One entry under ambities in programmas.json. */
export const ambitionSchema = v.pipe(
  v.strictObject({
    nummer: integer,
    titel: text,
    verandering: v.nullish(v.number(), null),
    tekst: text,
    voetnoten: texts,
    gerealiseerd: texts,
    indicatoren: ids,
  }),
  v.transform(
    (a): Ambition => ({
      number: a.nummer,
      title: a.titel,
      change: a.verandering,
      text: a.tekst,
      footnotes: a.voetnoten,
      achieved: a.gerealiseerd,
      indicators: a.indicatoren,
    }),
  ),
);

/** The object under strategie in programmas.json. */
export const strategySchema = v.pipe(
  v.strictObject({
    titel: text,
    tekst: text,
    pijlers: v.array(namedText),
    citaat: v.strictObject({ tekst: text, auteur: text, functie: text }),
  }),
  v.transform(
    (s): Strategy => ({
      title: s.titel,
      text: s.tekst,
      pillars: s.pijlers,
      quote: { text: s.citaat.tekst, author: s.citaat.auteur, role: s.citaat.functie },
    }),
  ),
);
