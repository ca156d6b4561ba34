import * as v from 'valibot';
import type { Indicator } from '../../domain/indicator.ts';
import { dateOrNull, id, integer, integerOrNull, text, word } from './fields.ts';
import { DIRECTIONS, FREQUENCIES, KINDS, LEVELS, PARTS_OF } from './words.ts';

/** One entry of indicatoren.json. */
export const indicatorSchema = v.pipe(
  v.strictObject({
    id,
    naam: text,
    onderwerp: text,
    meervoud: v.boolean(),
    programma: id,
    eenheid: text,
    soort: word(KINDS),
    richting: word(DIRECTIONS),
    periodiciteit: word(FREQUENCIES),
    niveaus: v.pipe(v.array(word(LEVELS)), v.minLength(1, 'leeg-veld')),
    decimalen: integer,
    definitie: text,
    bron: text,
    eigenaar: text,
    volgende_levering: dateOrNull,
    onthulgrens: integerOrNull,
    telt_personen: v.optional(v.boolean()),
    deel_van: v.nullish(word(PARTS_OF), null),
    delen: v.nullish(v.strictObject({ teller: text, noemer: text }), null),
    referentiepunten: integerOrNull,
  }),
  v.transform(
    (i): Indicator => ({
      id: i.id,
      name: i.naam,
      subject: i.onderwerp,
      plural: i.meervoud,
      programme: i.programma,
      unit: i.eenheid,
      kind: i.soort,
      direction: i.richting,
      frequency: i.periodiciteit,
      levels: i.niveaus,
      decimals: i.decimalen,
      definition: i.definitie,
      source: i.bron,
      owner: i.eigenaar,
      nextDelivery: i.volgende_levering,
      disclosureThreshold: i.onthulgrens,
      ...(i.telt_personen === undefined ? {} : { countsPersons: i.telt_personen }),
      partOf: i.deel_van,
      parts: i.delen === null ? null : { numerator: i.delen.teller, denominator: i.delen.noemer },
      baselinePoints: i.referentiepunten,
    }),
  ),
);
