import { parsePeriod } from '../domain/parse-period.ts';
import { type ColumnRole, keyRole } from './column-role.ts';
import { meaningOfHeader } from './header-words.ts';
import type { Known } from './map-columns.ts';
import type { HeaderColumn } from './read-header.ts';
import { isPartOfYear } from './read-period.ts';

/** Areas across, periods inside a longer label, and the name of what is counted. */
export function nameValues(
  headers: readonly HeaderColumn[],
  roles: (ColumnRole | null)[],
  given: readonly boolean[],
  known: Known,
): void {
  const values = headers.filter(({ index }) => roles[index]?.kind === 'value' && !(given[index] ?? false));
  const hasArea = roles.some((role) => role?.kind === 'area');
  const hasPeriod = roles.some(isWhen) || values.some(({ period }) => period !== null);
  const areaOf = ({ labels }: HeaderColumn): string | null =>
    labels.find((label) => known.areas.match(label).kind === 'area') ?? null;
  const areAreas =
    !hasArea && values.length > 1 && values.filter((header) => areaOf(header) !== null).length > values.length / 2;
  const areAcross = areAreas || values.some(isPart) || values.some(({ period }) => isShort(period));
  const isTotal = (header: HeaderColumn): boolean => areAcross && !isShort(header.period) && isTotalOfOthers(header);
  const parts = values.filter((header) => !isTotal(header));
  const areParts = parts.length > 1 && !roles.some((role) => role?.kind === 'period') && parts.every(isPart);
  const isDated = values.some(({ period }) => period !== null) && !roles.some(isWhen);
  for (const header of values) {
    if (isTotal(header)) {
      roles[header.index] = keyRole('skipped');
      continue;
    }
    // "Verschil" beside 2018 and 2019 belongs to neither.
    if (isDated && header.period === null && splitPeriod(header.labels.at(-1) ?? '') === null) {
      roles[header.index] = keyRole('skipped');
      continue;
    }
    if (areParts) {
      roles[header.index] = { kind: 'value', label: '', period: header.labels[0] ?? '', area: null };
      continue;
    }
    const area = areAreas ? (areaOf(header) ?? header.labels[0] ?? null) : null;
    const rest = header.labels.filter((label) => label !== area);
    const split =
      hasPeriod || known.indicators.match(rest.join(' ')).kind === 'indicator' ? null : splitPeriod(rest.at(-1) ?? '');
    const labels = split === null ? rest : [...rest.slice(0, -1), split.label].filter((label) => label !== '');
    const isOnly = values.length === 1 || values.every((each) => each.labels.join() === header.labels.join());
    const isGeneric = labels.length === 1 && isOnly && meaningOfHeader(labels[0] ?? '') === 'value';
    roles[header.index] = {
      kind: 'value',
      label: isGeneric ? '' : labels.join(' | '),
      period: header.period ?? split?.period ?? null,
      area,
    };
  }
}

/** True for a quarter or a month. */
function isShort(period: string | null): boolean {
  const parsed = period === null ? null : parsePeriod(period);
  return parsed?.kind === 'period' && parsed.period.length > 4;
}

/** "Totaal" beside quarters or areas: what those add up to is worked out from them. */
function isTotalOfOthers({ labels }: HeaderColumn): boolean {
  return /^(?:(?:eind|jaar|rij)?totaal|totalen|som|heel jaar)$/i.test(labels.at(-1) ?? '');
}

/** "K1", "1e kwartaal", "jan.": a part of a year that stands in a column of its own or above the table. */
export function isPart({ labels, period }: HeaderColumn): boolean {
  const [label = ''] = labels;
  return period === null && labels.length === 1 && isPartOfYear(label);
}

/** "aantal_2019" -> aantal and 2019, "2019-K4 misdrijven" -> misdrijven and 2019-K4. */
function splitPeriod(label: string): { label: string; period: string } | null {
  // A header may be a whole story, and these patterns look back.
  if (label.length > 120) return null;
  const [, before = '', after = ''] =
    /^(.{0,120}?)[ _-]{1,9}((?:\d{4}|[kqKQ][1-4]|[1-4]e (?:kwartaal|kw\.?)|[a-z]{3,9})\S{0,6}(?: \d{4})?\*{0,2})$/.exec(
      label,
    ) ?? [];
  if (after !== '' && parsePeriod(after)?.kind === 'period') return { label: before.trim(), period: after };
  const [, named = '', inner = ''] = /^(.*?) ?\(([^()]{4,30})\)$/.exec(label) ?? [];
  if (inner !== '' && parsePeriod(inner)?.kind === 'period') return { label: named.trim(), period: inner };
  const [, first = '', rest = ''] = /^(\d{4}\S{0,6})[ _]{1,9}(.{0,120})$/.exec(label) ?? [];
  return first !== '' && parsePeriod(first)?.kind === 'period' ? { label: rest.trim(), period: first } : null;
}

function isWhen(role: ColumnRole | null): boolean {
  return role?.kind === 'period' || role?.kind === 'year';
}
