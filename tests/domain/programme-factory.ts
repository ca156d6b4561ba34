import type { Programme } from '../../src/domain/programme.ts';

/** A programme of which nothing is told but its name. */
export function makeProgramme(id: string, changes: Partial<Programme> = {}): Programme {
  return {
    id,
    name: id,
    kind: 'programme',
    tagline: '',
    aim: '',
    objectives: [],
    results: [],
    achieved: [],
    tools: [],
    districtThemes: [],
    indicators: [],
    highlight: null,
    source: 'Actieagenda 2020',
    ...changes,
  };
}
