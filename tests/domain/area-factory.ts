import type { Area } from '../../src/domain/area.ts';

/** An area that is always there, without a code or a tile. */
export function makeArea(id: string, level: Area['level'], parent: string | null, name = id): Area {
  return { id, name, level, parent, cbs: null, validFrom: null, validUntil: null, tile: null, abbreviation: '' };
}
