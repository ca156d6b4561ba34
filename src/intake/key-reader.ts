import type { Area } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import { dutchWord, LEVELS } from '../package/schemas/words.ts';
import type { AreaMatch } from './area-names.ts';
import { levelOf, mayHold } from './area-level-words.ts';
import { type Cell, textOf } from './cell.ts';
import type { FileDefaults } from './file-defaults.ts';
import type { IssueList } from './issue-list.ts';
import type { Known } from './map-columns.ts';
import { createNameList } from './name-list.ts';
import { type ReadPeriod, readPartOf, readParts, readPeriod } from './read-period.ts';
import type { RowPlan, ValueColumn } from './row-plan.ts';

export interface IndicatorEntry {
  readonly id: string;
  /** null when the package does not have it. */
  readonly indicator: Indicator | null;
}

export interface AreaEntry {
  readonly id: string;
  readonly area: Area | null;
  /** As it first stands. */
  readonly text: string;
}

export interface PeriodEntry {
  readonly text: string;
  readonly read: ReadPeriod;
  /** Where it first stands. */
  readonly row: number;
  readonly column: number;
}

/** Answers the place of a key in its list; -1 when the cell is at fault, and then the issue has been added. */
export interface KeyReader {
  readonly indicators: readonly IndicatorEntry[];
  readonly areas: readonly AreaEntry[];
  readonly periods: readonly PeriodEntry[];
  readArea(cells: readonly Cell[], row: number): number;
  readPeriod(cells: readonly Cell[], row: number): number;
  readIndicator(cells: readonly Cell[], row: number, column: ValueColumn): number;
  /** The period of a column that is a part of the year of its row or of the file, or the year of a part that its row tells. */
  readPart(cells: readonly Cell[], row: number, column: ValueColumn): number;
  /** The period and area that a column stands for; -2 when it stands for none, or for no more than half a period. */
  readHeaderPeriod(column: ValueColumn): number;
  readHeaderArea(column: ValueColumn): number;
}

export function createKeyReader(
  plan: RowPlan,
  known: Known,
  defaults: FileDefaults,
  allowUnknown: boolean,
  issues: IssueList,
): KeyReader {
  const indicators = createNameList<IndicatorEntry>();
  const areas = createNameList<AreaEntry>();
  const periods = createNameList<PeriodEntry>();
  const areaPlaces = new Map<Cell, number>();
  const periodPlaces = new Map<Cell, number>();
  const indicatorPlaces = plan.values.map(() => new Map<Cell, number>());
  const failedHeaders = new Set<string>();
  const at = (row: number, column: number, value: string) => ({
    row,
    column,
    columnName: plan.names[column] ?? '',
    value,
  });

  // Place of an area, or -1 for a cell that is none; tells of each reading once and of each fault every time.
  function placeArea(cell: Cell, row: number, column: number, isConfirmed = false): number {
    const place = areaPlaces.get(cell);
    if (place !== undefined && place >= 0) return place;
    const text = textOf(cell);
    const named = known.areas.match(text);
    const other = named.kind === 'area' && !mayHold(plan.names[column] ?? '', named.area.level) ? named.area : null;
    const match: AreaMatch = other === null ? named : { kind: 'unknown' };
    if (match.kind === 'area') {
      if (!match.exact && !isConfirmed)
        issues.add('gebied-gelezen', { ...at(row, column, text), detail: match.area.name, proposal: match.area.name });
      const found = areas.place(match.area.id, () => ({ id: match.area.id, area: match.area, text }));
      areaPlaces.set(cell, found);
      return found;
    }
    if (allowUnknown) {
      const found = placeUnknown(text);
      areaPlaces.set(cell, found);
      return found;
    }
    areaPlaces.set(cell, -1);
    if (match.kind === 'total') issues.add('totaalrij', { ...at(row, column, text), proposal: null });
    else if (other !== null)
      issues.add('ander-soort-gebied', { ...at(row, column, text), detail: dutchWord(LEVELS, other.level) });
    else {
      const proposal = place === undefined ? known.areas.nearest(text) : null;
      issues.add('onbekend-gebied', { ...at(row, column, text), proposal });
    }
    return -1;
  }

  function placeUnknown(text: string): number {
    return areas.place(text, () => ({ id: text, area: null, text }));
  }

  function readAreas(cells: readonly Cell[], row: number): number {
    const [first = -1, ...others] = plan.areas;
    const matches = [first, ...others].map((column) => ({
      column,
      text: textOf(cells[column]),
      match: known.areas.match(textOf(cells[column])),
    }));
    const found = matches.filter(({ match }) => match.kind === 'area');
    const [main] = found;
    if (main === undefined || main.match.kind !== 'area') {
      const filled = matches.find(({ text }) => /\p{L}/u.test(text)) ?? matches[0];
      return filled === undefined ? -1 : placeArea(filled.text, row, filled.column);
    }
    const { area } = main.match;
    for (const { column, text, match } of matches) {
      if (text === '' || (match.kind === 'area' && match.area === area)) continue;
      if (allowUnknown && match.kind !== 'area') {
        // "26" beside "Utrecht" is the province: the code tells which of two it is.
        if (/\d/.test(text)) return placeUnknown(matches.map((each) => each.text).join(' '));
        continue;
      }
      // A code and a name that contradict each other: the row is not imported, and either may be the slip.
      const code = match.kind === 'area' ? 'gebied-tegenspraak' : 'onbekend-gebied';
      issues.add(code, { ...at(row, column, text), detail: `${area.name} (${main.text})`, proposal: area.name });
      return -1;
    }
    return placeArea(main.text, row, main.column, found.length > 1);
  }

  function findArea(cells: readonly Cell[], row: number): number {
    const [first = -1] = plan.areas;
    if (plan.areas.length > 1) {
      const cell = plan.areas.map((column) => textOf(cells[column])).join('|');
      const cached = areaPlaces.get(cell);
      if (cached !== undefined) return cached;
      const place = readAreas(cells, row);
      if (place >= 0) areaPlaces.set(cell, place);
      return place;
    }
    if (first < 0) return defaults.area === null && !allowUnknown ? -1 : placeArea(defaults.area ?? '', row, -1);
    const cell = cells[first] ?? '';
    const cached = areaPlaces.get(cell);
    if (cached !== undefined && cached >= 0) return cached;
    if (textOf(cell) === '' && !allowUnknown) {
      // "Totaal Flevoland" in the column of districts, and no municipality beside it.
      const total = cells.findIndex((each) => known.areas.match(textOf(each)).kind === 'total');
      if (total < 0) issues.add('leeg-veld', at(row, first, ''));
      else issues.add('totaalrij', { ...at(row, total, textOf(cells[total])), proposal: null });
      return -1;
    }
    return placeArea(cell, row, first);
  }

  // "Provincie" beside "Utrecht": the name is that of the municipality too.
  function checkLevel(cells: readonly Cell[], row: number, place: number): number {
    const area = areas.items[place]?.area ?? null;
    const text = textOf(cells[plan.level]);
    const level = area === null ? null : levelOf(text);
    if (area === null || level === null || level === area.level) return place;
    if (allowUnknown) return placeUnknown(`${area.name} (${text})`);
    issues.add('gebied-tegenspraak', { ...at(row, plan.level, text), detail: area.name });
    return -1;
  }

  function placePeriod(cell: Cell, row: number, column: number, read: () => ReadPeriod): number {
    const cached = periodPlaces.get(cell);
    if (cached !== undefined && cached >= 0) return cached;
    const text = textOf(cell);
    const found = read();
    if (found.kind === 'unknown' && !allowUnknown) {
      periodPlaces.set(cell, -1);
      if (text === '') issues.add('leeg-veld', at(row, column, text));
      else issues.add('onbekende-periode', { ...at(row, column, text), proposal: found.proposal });
      return -1;
    }
    if (found.kind === 'period' && !found.exact && !found.provisional) {
      issues.add('periode-gelezen', { ...at(row, column, text), detail: found.period, proposal: found.period });
    } else if (found.kind === 'period' && found.provisional) {
      issues.add('voorlopig-gelezen', { ...at(row, column, text), detail: found.period, proposal: found.period });
    }
    const place = periods.place(`${typeof cell}${cell}`, () => ({ text, read: found, row, column }));
    periodPlaces.set(cell, place);
    return place;
  }

  /** The column that says which part of the year a row is about; a month beside a quarter says more. */
  function partOf(cells: readonly Cell[]): [number, 'quarter' | 'month'] {
    const { quarter, month } = plan;
    return month >= 0 && (quarter < 0 || textOf(cells[month]) !== '') ? [month, 'month'] : [quarter, 'quarter'];
  }

  function placeIndicator(text: string, label: string, extra: string, row: number, column: ValueColumn): number {
    const named = text !== '' ? [text, ...label.split(' | ')] : [label, ...label.split(' | ')];
    for (const candidate of text === '' && label === '' ? [defaults.indicator ?? ''] : named) {
      const match = known.indicators.match(candidate);
      if (match.kind !== 'indicator') continue;
      const { id, name } = match.indicator;
      const place = candidate === text ? at(row, plan.indicator, text) : at(column.headerRow, column.index, candidate);
      if (!match.exact) issues.add('indicator-gelezen', { ...place, detail: name, proposal: name });
      return indicators.place(id, () => ({ id, indicator: match.indicator }));
    }
    const name = [text, label, extra].filter((part) => part !== '').join(' | ') || (defaults.indicator ?? '');
    if (allowUnknown) return indicators.place(name, () => ({ id: name, indicator: null }));
    if (text !== '') {
      issues.add('onbekende-indicator', { ...at(row, plan.indicator, text), proposal: known.indicators.nearest(text) });
    } else if (plan.indicator >= 0) {
      issues.add('leeg-veld', at(row, plan.indicator, ''));
    } else if (label !== '' && !failedHeaders.has(label)) {
      failedHeaders.add(label);
      issues.add('onbekende-indicator', {
        ...at(column.headerRow, column.index, label),
        proposal: known.indicators.nearest(label),
      });
    }
    return -1;
  }

  return {
    indicators: indicators.items,
    areas: areas.items,
    periods: periods.items,
    readArea(cells, row) {
      const place = findArea(cells, row);
      return plan.level < 0 ? place : checkLevel(cells, row, place);
    },
    readPeriod(cells, row) {
      const { period, year, quarter, month } = plan;
      if (period >= 0) {
        const cell = cells[period] ?? '';
        const cached = periodPlaces.get(cell);
        if (cached !== undefined && cached >= 0) return cached;
        return placePeriod(cell, row, period, () => readPeriod(cell));
      }
      const { period: fallback } = defaults;
      const [part, unit] = partOf(cells);
      if (year < 0 && fallback === null && !allowUnknown) return -1;
      if (year < 0 && fallback !== null && part >= 0) {
        const cell = cells[part] ?? '';
        return placePeriod(`${fallback} ${unit === 'month' ? 'maand' : 'kwartaal'} ${textOf(cell)}`, row, part, () =>
          readPartOf(fallback, cell, unit),
        );
      }
      if (year < 0) return placePeriod(fallback ?? '', row, -1, () => readPeriod(fallback ?? ''));
      if (part < 0) return placePeriod(cells[year] ?? '', row, year, () => readPeriod(cells[year] ?? ''));
      // Where both are there, month 2 is told from quarter 2.
      const word = part === month && quarter >= 0 ? ' maand' : '';
      const both = `${textOf(cells[year])}${word} ${textOf(cells[part])}`;
      return placePeriod(both, row, part, () => readParts(cells[year], cells[part], unit));
    },
    readPart(cells, row, column) {
      if (column.lacks === 'part') {
        const [part, unit] = partOf(cells);
        const year = column.period ?? '';
        const both = `${year} ${unit === 'month' ? 'maand' : 'kwartaal'} ${textOf(cells[part])}`;
        return placePeriod(both, row, part, () => readParts(year, cells[part], unit));
      }
      const year = plan.year < 0 ? (defaults.period ?? '') : (cells[plan.year] ?? '');
      const part = column.period ?? '';
      const read = (): ReadPeriod => {
        const asQuarter = readParts(year, part, 'quarter');
        return asQuarter.kind === 'unknown' ? readParts(year, part, 'month') : asQuarter;
      };
      const [at, place] = plan.year < 0 ? [column.headerRow, column.index] : [row, plan.year];
      return placePeriod(`${textOf(year)} ${part}`, at, place, read);
    },
    readIndicator(cells, row, column) {
      const places = indicatorPlaces[plan.values.indexOf(column)] ?? new Map<Cell, number>();
      const cell = plan.indicator < 0 ? '' : (cells[plan.indicator] ?? '');
      const extra =
        allowUnknown && plan.dimensions.length > 0
          ? plan.dimensions
              .map((index) => textOf(cells[index]))
              .filter((text) => text !== '')
              .join(' | ')
          : '';
      const cacheKey = extra === '' ? cell : `${cell}\u0000${extra}`;
      const cached = places.get(cacheKey);
      if (cached !== undefined && cached >= 0) return cached;
      const place = placeIndicator(textOf(cell), column.label, extra, row, column);
      places.set(cacheKey, place);
      return place;
    },
    readHeaderPeriod: (column) =>
      column.period === null || column.lacks !== null
        ? -2
        : placePeriod(column.period, column.headerRow, column.index, () => readPeriod(column.period ?? '')),
    readHeaderArea: (column) => (column.area === null ? -2 : placeArea(column.area, column.headerRow, column.index)),
  };
}
