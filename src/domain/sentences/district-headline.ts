import { capitalise, formatList } from '../format-nl.ts';
import type { Reading } from '../reading.ts';
import type { SpcKind } from '../spc.ts';
import { writeTarget } from './target-words.ts';
import { countWord } from './wording.ts';

/** Up to as many names are written out; more are counted. */
const MOST_NAMES = 2;

const JUDGEMENTS: Readonly<Record<Exclude<SpcKind, 'common'>, string>> = {
  concern: 'zorgelijk',
  improvement: 'gunstig',
  'neutral-high': 'hoger',
  'neutral-low': 'lager',
};

/**
 * What the districts say together, as a title without a full stop. It counts signals, targets out of reach and
 * districts where every municipality takes part; it ranks nothing.
 */
export function writeDistrictHeadline(readings: readonly Reading[]): string {
  const known = readings.filter(({ figure, quarters }) => figure?.value != null || quarters.some(isMeasured));
  if (known.length === 0) return 'Er is voor geen enkel district een cijfer';
  if (known.some(({ whole }) => whole !== null)) return writeWholes(readings);
  const changed = groupChanged(readings);
  if (changed.length > 0) return `Het cijfer verandert aantoonbaar ${changed.join(', ')}`;
  const out = readings.filter(({ assurance }) => assurance === 'fail');
  const target = out[0] === undefined ? null : writeTarget(out[0]);
  if (target !== null) return `Het doel van ${target} ligt buiten bereik ${places(out, readings)}`;
  const judged = readings.filter(({ variation }) => variation !== null);
  if (judged.length === 0) return 'In de districten is nog niet te zeggen of er iets verandert';
  if (judged.length === readings.length) return 'In geen enkel district is het cijfer aantoonbaar anders';
  return `Geen aantoonbare verandering ${places(judged, readings)}, ${places(
    readings.filter((reading) => !judged.includes(reading)),
    readings,
  )} is dat niet te zeggen`;
}

/** ["zorgelijk in Flevoland", "gunstig in drie van de vijf districten"] */
function groupChanged(readings: readonly Reading[]): string[] {
  const kinds = ['concern', 'neutral-high', 'neutral-low', 'improvement'] as const;
  return kinds.flatMap((kind) => {
    const own = readings.filter(({ variation }) => variation === kind);
    return own.length === 0 ? [] : [`${places(own, readings)} (${JUDGEMENTS[kind]})`];
  });
}

function writeWholes(readings: readonly Reading[]): string {
  const full = readings.filter(({ figure, whole }) => whole !== null && figure?.value === whole);
  if (full.length === 0) return 'In geen enkel district tellen alle gemeenten mee';
  return `${capitalise(places(full, readings))} tellen alle gemeenten mee`;
}

/** "in Flevoland en West-Utrecht", "in drie van de vijf districten", "in alle vijf districten". */
function places(own: readonly Reading[], all: readonly Reading[]): string {
  if (own.length === all.length && all.length > 1) return `in alle ${countWord(all.length)} districten`;
  if (own.length <= MOST_NAMES) return `in ${formatList(own.map(({ area }) => area.name))}`;
  return `in ${countWord(own.length)} van de ${countWord(all.length)} districten`;
}

function isMeasured({ value }: { readonly value: number | null }): boolean {
  return value !== null;
}
