import { ATTENTION_ORDER, rankReadings } from '../../domain/rank-readings.ts';
import type { Attention, Reading } from '../../domain/reading.ts';
import { isWithheld } from '../../domain/sentences/withheld-reason.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import type { AreaSort } from './area-choices.ts';

export interface ReadingGroup {
  readonly id: string;
  /** null for the one group of a list by name. */
  readonly title: string | null;
  readonly explanation: string | null;
  readonly attention: Attention | null;
  readonly readings: readonly Reading[];
}

export interface AttentionCount {
  readonly attention: Attention;
  readonly count: number;
  /** "bespreken" */
  readonly label: string;
}

const TITLES: Readonly<Record<Exclude<Attention, 'no-figure'>, readonly [string, string]>> = {
  discuss: ['Bespreken', 'Buiten de grenzen in zorgelijke richting, of doel zonder verandering niet haalbaar'],
  follow: ['Volgen', 'Doel wordt soms wel en soms niet gehaald, of verandering is niet aan te tonen'],
  'on-course': ['Op koers', 'Doel gehaald of gunstige verandering'],
};

/** Rows in the groups of the chosen order; within a group what most asks for talk comes first. */
export function groupReadings(readings: readonly Reading[], sort: AreaSort, core: CoreView): ReadingGroup[] {
  if (sort === 'naam') {
    const sorted = [...readings].sort((a, b) => a.indicator.name.localeCompare(b.indicator.name, 'nl'));
    return [{ id: 'naam', title: null, explanation: null, attention: null, readings: sorted }];
  }
  const ranked = rankReadings(readings);
  const groups = sort === 'programma' ? byProgramme(ranked, core) : byAttention(ranked);
  return groups.filter((group) => group.readings.length > 0);
}

/** How many rows there are of each kind, in the order of the list. */
export function countAttention(readings: readonly Reading[]): AttentionCount[] {
  return byAttention(readings).map(({ attention, title, readings: own }) => ({
    attention,
    count: own.length,
    label: title.toLowerCase(),
  }));
}

function byAttention(readings: readonly Reading[]) {
  return ATTENTION_ORDER.map((attention) => {
    const own = readings.filter((reading) => reading.attention === attention);
    const [title, explanation] = attention === 'no-figure' ? describeAbsent(own) : TITLES[attention];
    return { id: attention, title, explanation, attention, readings: own };
  });
}

function byProgramme(readings: readonly Reading[], { programmes }: CoreView): ReadingGroup[] {
  return programmes.map(({ id, name }) => ({
    id,
    title: name,
    explanation: null,
    attention: null,
    readings: readings.filter(({ indicator }) => indicator.programme === id),
  }));
}

/** What nobody has measured is something else than what is not for showing. */
function describeAbsent(readings: readonly Reading[]): readonly [string, string] {
  const withheld = readings.filter(({ figure }) => isWithheld(figure)).length;
  const protectedText = 'Te klein of te gevoelig om te tonen: zo blijft niemand herkenbaar';
  if (withheld === 0) return ['Nog geen cijfer', 'Nog niet gemeten of nog niet geleverd'];
  if (withheld === readings.length) return ['Niet getoond', protectedText];
  return ['Geen cijfer', `${protectedText}; of nog niet geleverd`];
}
