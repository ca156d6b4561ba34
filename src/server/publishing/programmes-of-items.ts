import type { DataPackage } from '../../package/data-package.ts';
import { readPackage } from '../../package/read-package.ts';
import { isFigures } from './package-change.ts';
import type { PackageBytes } from './prepare-change.ts';

interface Owned {
  readonly key: string;
  readonly programme: string;
  /** As a text, to see whether it is the same. */
  readonly text: string;
  /** Of a target, which says no programme itself; null for the rest. */
  readonly indicator: string | null;
}

/** Whose the items are that differ, and the indicators of the targets among them. */
interface ItemOwners {
  readonly programmes: readonly string[];
  readonly targeted: readonly string[];
}

const READERS: readonly (readonly [RegExp, (data: DataPackage) => readonly Owned[]])[] = [
  [/^letters\//, ({ letters }) => letters.map((item) => own(`letters/${item.id}.md`, item))],
  [/^verhalen\//, ({ stories }) => stories.map((item) => own(`verhalen/${item.id}.md`, item))],
  [/^beelden\.json$/, ({ pictures }) => pictures.map((item) => own(item.id, item))],
  [/^acties\.json$/, ({ actions }) => actions.map((item) => own(item.id, item))],
  [/^indicatoren\.json$/, ({ indicators }) => indicators.map((item) => own(item.id, item))],
  [/^doelen\.csv$/, toTargets],
];
const TEXTS = /^(?:letters|verhalen)\//;
const PICTURE_FILES = /^beelden\//;

/** The package without its figures, which take the longest to read and say nothing of whose a text is. */
export function readWithoutFigures(files: PackageBytes): DataPackage {
  return readPackage(new Map([...files].filter(([path]) => !isFigures(path)))).data;
}

/** The programmes that indicators have in a package; of one that is not there any more, none. */
export function programmesNow({ indicators }: DataPackage, ids: readonly (string | undefined)[]): readonly string[] {
  return indicators.filter(({ id }) => ids.includes(id)).map(({ programme }) => programme);
}

/**
 * The programmes of the texts, pictures, actions, definitions and targets that differ in these files, as they were and as
 * they became; null when one of the files holds anything else, or something that cannot be read.
 */
export function programmesOfItems(
  before: PackageBytes,
  after: PackageBytes,
  paths: readonly string[],
): ItemOwners | null {
  if (paths.length === 0) return { programmes: [], targeted: [] };
  const [was, became] = [readWithoutFigures(before), readWithoutFigures(after)];
  const found: Owned[] = [];
  for (const path of paths) {
    // The file of a picture is of who has the picture, which its entry says.
    if (PICTURE_FILES.test(path) && paths.includes('beelden.json')) continue;
    const read = READERS.find(([pattern]) => pattern.test(path))?.[1];
    if (read === undefined) return null;
    const [old, now] = [read(was), read(became)].map((items) =>
      items.filter(({ key }) => !TEXTS.test(path) || key === path),
    );
    const isReadable = isRead(path, before, old) && isRead(path, after, now);
    const changed = [...differing(old, now), ...differing(now, old)];
    if (!isReadable || changed.length === 0) return null;
    found.push(...changed);
  }
  return {
    programmes: [...new Set(found.map(({ programme }) => programme))],
    targeted: [...new Set(found.flatMap(({ indicator }) => indicator ?? []))],
  };
}

function isRead(path: string, files: PackageBytes, items: readonly Owned[] = []): boolean {
  return !TEXTS.test(path) || !files.has(path) || items.length > 0;
}

function differing(items: readonly Owned[] = [], others: readonly Owned[] = []): readonly Owned[] {
  const texts = new Map(others.map(({ key, text }) => [key, text]));
  return items.filter(({ key, text }) => texts.get(key) !== text);
}

function own(key: string, item: { readonly programme: string }): Owned {
  return { key, programme: item.programme, text: JSON.stringify(item), indicator: null };
}

function toTargets({ targets, indicators }: DataPackage): readonly Owned[] {
  const programmes = new Map(indicators.map(({ id, programme }) => [id, programme]));
  return targets.map((target) => {
    const { indicator, area, period } = target;
    const programme = programmes.get(indicator) ?? '';
    return { key: `${indicator};${area};${period}`, programme, text: JSON.stringify(target), indicator };
  });
}
