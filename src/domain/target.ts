import type { Origin } from './observation.ts';
import type { Period } from './period.ts';

export interface Target {
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  readonly value: number;
  readonly kind: 'minimum' | 'maximum';
  readonly origin: Origin;
}
