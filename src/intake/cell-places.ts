import type { ObservationStore } from './observation-store.ts';
import type { RowPlan } from './row-plan.ts';

/** Where the parts of an observation stand in the file. */
export type PartOfObservation = 'value' | 'area' | 'period' | 'numerator' | 'denominator';

interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly columnName: string;
}

/** The cell of a part; where a column stands for a period or area in its header, the cell of the value. */
export function placeOf(store: ObservationStore, plan: RowPlan, place: number, part: PartOfObservation): CellPlace {
  const value = store.column[place] ?? 0;
  const own = columnOf(plan, value, part);
  const column = own < 0 ? value : own;
  return { row: store.row[place] ?? 0, column, columnName: plan.names[column] ?? '' };
}

function columnOf(plan: RowPlan, valueColumn: number, part: PartOfObservation): number {
  if (part === 'numerator' || part === 'denominator') return plan[part];
  const column = plan.values.find(({ index }) => index === valueColumn);
  if (part === 'area') return column?.area == null ? (plan.areas[0] ?? -1) : -1;
  if (part !== 'period' || column?.period != null) return -1;
  return plan.period >= 0 ? plan.period : plan.year;
}
