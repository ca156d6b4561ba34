import { formatQuarterSpan, formatValue } from '../domain/format-nl.ts';
import { isQuarter } from '../domain/period.ts';
import type { Reading } from '../domain/reading.ts';
import { toShownValue } from './shown-value.ts';

/** What a reader must know to read an XmR chart: area, what the limits rest on, how the target is drawn. */
export function describeBasis(reading: Reading): string {
  const sentences = [
    `Per kwartaal, ${reading.area.name}.`,
    describeLimits(reading),
    describeTarget(reading),
    reading.quarters.at(-1)?.status === 'provisional' ? 'Laatste punt voorlopig.' : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

/** "misdrijven per kwartaal, 2015–2019" */
export function describeUnit(reading: Reading): string {
  const unit = reading.indicator.unit === '%' ? 'percentage' : reading.indicator.unit;
  const span = toSpan(reading, 0, reading.quarters.length - 1);
  return `${unit} per kwartaal${span ? `, ${span}` : ''}`;
}

function describeLimits(reading: Reading): string | null {
  const method = reading.spc?.method ?? null;
  if (method === null) return null;
  if (method === 'too-few') return 'Te weinig meetpunten voor grenzen.';
  if (method === 'flat') return 'Geen variatie, dus geen grenzen.';
  const span = describeReference(reading);
  const limits = `${method === 'trial' ? 'Proefgrenzen' : 'Grenzen'} berekend over ${span}`;
  const tail = method === 'trial' ? ', nog te weinig punten voor een oordeel.' : '.';
  return `${limits} (gemiddelde ± 2,66 × gemiddeld verschil tussen kwartalen)${tail}`;
}

/** The quarters that the limits of the last group rest on: all of it, or its first points. */
function describeReference(reading: Reading): string {
  const start = reading.rebaseAt.at(-1) ?? 0;
  const counted = reading.quarters.flatMap((observation, index) =>
    index >= start && toShownValue(observation) !== null ? [index] : [],
  );
  const first = counted[0] ?? start;
  const last = counted[(reading.indicator.baselinePoints ?? counted.length) - 1] ?? counted.at(-1) ?? start;
  return toSpan(reading, first, last) ?? 'de hele reeks';
}

function describeTarget(reading: Reading): string | null {
  const { target, quarterTarget, indicator } = reading;
  if (!target || quarterTarget === null || target.value === quarterTarget) return null;
  return `Doel ${formatValue(target.value, indicator)} per jaar, getekend als ${formatValue(quarterTarget, indicator)} per kwartaal.`;
}

function toSpan(reading: Reading, from: number, to: number): string | null {
  const [first, last] = [reading.quarters[from]?.period, reading.quarters[to]?.period];
  return first && last && isQuarter(first) && isQuarter(last) ? formatQuarterSpan(first, last) : null;
}
