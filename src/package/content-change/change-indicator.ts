import type { Indicator } from '../../domain/indicator.ts';
import { DIRECTIONS, dutchWord, FREQUENCIES, KINDS, LEVELS, PARTS_OF } from '../schemas/words.ts';
import { changeListFile, withFields } from './change-list-file.ts';
import type { FileChanges } from './file-changes.ts';

/** indicatoren.json with this definition, new or in place of the one with its id; null when the file is no list. */
export function changeIndicator(files: ReadonlyMap<string, Uint8Array>, indicator: Indicator): FileChanges | null {
  return changeListFile(files, 'indicatoren.json', indicator.id, (before) => {
    const { countsPersons } = indicator;
    const fields = withFields(before, toFields(indicator));
    // A definition that no longer says whether it counts persons must not keep what an older one said.
    delete fields.telt_personen;
    return countsPersons === undefined ? fields : { ...fields, telt_personen: countsPersons };
  });
}

function toFields(indicator: Indicator) {
  const { parts, partOf } = indicator;
  return {
    id: indicator.id,
    naam: indicator.name,
    onderwerp: indicator.subject,
    meervoud: indicator.plural,
    programma: indicator.programme,
    eenheid: indicator.unit,
    soort: dutchWord(KINDS, indicator.kind),
    richting: dutchWord(DIRECTIONS, indicator.direction),
    periodiciteit: dutchWord(FREQUENCIES, indicator.frequency),
    niveaus: indicator.levels.map((level) => dutchWord(LEVELS, level)),
    decimalen: indicator.decimals,
    definitie: indicator.definition,
    bron: indicator.source,
    eigenaar: indicator.owner,
    volgende_levering: indicator.nextDelivery,
    onthulgrens: indicator.disclosureThreshold,
    deel_van: partOf === null ? null : dutchWord(PARTS_OF, partOf),
    delen: parts === null ? null : { teller: parts.numerator, noemer: parts.denominator },
    referentiepunten: indicator.baselinePoints,
  };
}
