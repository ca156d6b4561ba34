import type { Area } from '../../domain/area.ts';
import type { Observation } from '../../domain/observation.ts';
import { FIGURES_TABLE } from '../../package/schemas/figures-table.ts';
import { dutchWord, ORIGINS, REASONS, STATUSES } from '../../package/schemas/words.ts';

/** The files of cijfers/ as path -> text: one for the region and one per district with its municipalities. */
export function toFigureFiles(observations: readonly Observation[], areas: readonly Area[]): Map<string, string> {
  const header = FIGURES_TABLE.columns.map(({ name }) => name).join(';');
  return new Map(
    areas
      .filter(({ level }) => level !== 'municipality')
      .map((area) => {
        const inside = new Set(
          areas
            .filter(({ id, level, parent }) => id === area.id || (level === 'municipality' && parent === area.id))
            .map(({ id }) => id),
        );
        const rows = observations.filter((observation) => inside.has(observation.area)).map(toLine);
        return [`cijfers/${area.id}.csv`, `\uFEFF${[header, ...rows].join('\r\n')}\r\n`];
      }),
  );
}

function toLine(o: Observation): string {
  return [
    o.indicator,
    o.area,
    o.period,
    toNumber(o.value),
    toNumber(o.numerator),
    toNumber(o.denominator),
    dutchWord(STATUSES, o.status),
    dutchWord(ORIGINS, o.origin),
    o.reason === null ? '' : dutchWord(REASONS, o.reason),
    quote(o.note),
  ].join(';');
}

// 11.6 -> "11,6"; null -> ""
function toNumber(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}

function quote(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
