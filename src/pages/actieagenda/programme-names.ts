import { capitalise } from '../../domain/format-nl.ts';
import type { Programme } from '../../domain/programme.ts';

type Named = Pick<Programme, 'id' | 'name'>;

const LONGEST = 24;

/** Names that fit in a sentence: "Georganiseerde ondermijnende criminaliteit" -> "ondermijning", from the id; short ones stay. */
export function programmeNames(programmes: readonly Named[]): Named[] {
  return programmes.map(({ id, name }) => ({ id, name: name.length <= LONGEST ? name : id.replaceAll('-', ' ') }));
}

/** The same at the start of a row: "Ondermijning". */
export function toShortName(programme: Named): string {
  const [short = programme] = programmeNames([programme]);
  return capitalise(short.name);
}
