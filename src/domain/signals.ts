import { falseAlarmRate } from './false-alarm-rate.ts';
import type { Reading } from './reading.ts';

interface Signals {
  /** Concern, then target out of reach, then a change that is neither good nor bad, then improvement; each strongest first. */
  readonly signals: readonly Reading[];
  readonly concern: number;
  readonly improvement: number;
  /** Of those that are not a concern: the target lies where the process does not come. */
  readonly targetOut: number;
  /** How many readings were judged by limits, and so could give a signal by chance. */
  readonly of: number;
  /** How many of them chance alone would flag, unrounded. */
  readonly expectedFalse: number;
}

type SignalClass = 'concern' | 'target-out' | 'neutral' | 'improvement';

const ORDER: readonly SignalClass[] = ['concern', 'target-out', 'neutral', 'improvement'];

/** What stands out among readings, each counted once, and how much of it to expect by chance. */
export function computeSignals(readings: readonly Reading[]): Signals {
  const found = readings.flatMap((reading) => {
    const type = classOf(reading);
    return type === null ? [] : [{ reading, type, strength: strengthOf(reading, type) }];
  });
  const judged = readings.filter(({ spc, variation }) => spc?.method === 'xmr' && variation !== null);
  const count = (type: SignalClass): number => found.filter((each) => each.type === type).length;
  return {
    signals: found
      .sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || b.strength - a.strength)
      .map(({ reading }) => reading),
    concern: count('concern'),
    improvement: count('improvement'),
    targetOut: count('target-out'),
    of: judged.length,
    expectedFalse: judged.reduce((sum, reading) => sum + chanceOf(reading), 0),
  };
}

function classOf({ variation, assurance }: Reading): SignalClass | null {
  if (variation === 'concern') return 'concern';
  if (assurance === 'fail') return 'target-out';
  if (variation === 'neutral-high' || variation === 'neutral-low') return 'neutral';
  return variation === 'improvement' ? 'improvement' : null;
}

/** How many sigma the last value, or the target out of reach, lies from the mean; 0 without limits. */
function strengthOf({ quarters, spc, quarterTarget }: Reading, type: SignalClass): number {
  const last = quarters.findLastIndex(({ value }) => value !== null);
  const point = spc?.points[last];
  const value = type === 'target-out' ? quarterTarget : (quarters[last]?.value ?? null);
  if (!point || value === null || point.mean === null || point.upper === null) return 0;
  return Math.abs(value - point.mean) / ((point.upper - point.mean) / 3);
}

function chanceOf({ quarters, rebaseAt, indicator }: Reading): number {
  const group = quarters.slice(Math.max(0, ...rebaseAt)).filter(({ value }) => value !== null);
  return falseAlarmRate(group.length, indicator.baselinePoints);
}
