import type { Indicator } from '../../src/domain/indicator.ts';
import { addQuarters } from '../../src/domain/period-math.ts';
import type { Programme } from '../../src/domain/programme.ts';
import type { CoreView } from '../../src/package/views/core-view.ts';
import { makeArea } from '../domain/area-factory.ts';
import { makeHeader } from '../domain/header-factory.ts';
import { makeProgramme } from '../domain/programme-factory.ts';
import { makeIndicator } from '../domain/reading-factory.ts';
import { makeCore } from '../package/views/core-factory.ts';

const STORY = makeHeader('de-cafe-eigenaar', {
  form: 'story',
  title: 'De café-eigenaar',
  summary: 'Wie gaat het aan?',
  programme: 'ondermijning',
  area: 'midden-nederland',
});

/** A region, two districts, three municipalities, two programmes, one story; quarters of 2018 and 2019. */
export function createCore(): CoreView {
  return makeCore({
    version: 'v',
    quarters: Array.from({ length: 8 }, (_, index) => ({
      period: addQuarters('2018-K1', index),
      provisional: index === 7,
      filled: true,
    })),
    areas: [
      makeArea('midden-nederland', 'region', null, 'Midden-Nederland'),
      makeArea('oost', 'district', 'midden-nederland', 'Oost-Utrecht'),
      makeArea('gooi', 'district', 'midden-nederland', 'Gooi en Vechtstreek'),
      makeArea('zeist', 'municipality', 'oost', 'Zeist'),
      makeArea('soest', 'municipality', 'oost', 'Soest'),
      makeArea('laren', 'municipality', 'gooi', 'Laren'),
    ],
    indicators: [
      createIndicator('cybercrime', 'Geregistreerde cybercrime', 'digitaal'),
      createIndicator('fraude', 'Geregistreerde online fraude', 'digitaal'),
      createIndicator('csv', 'Criminele netwerken (CSV’s) aangepakt', 'ondermijning'),
    ],
    programmes: [createProgramme('digitaal', 'Digitale veiligheid'), createProgramme('ondermijning', 'Ondermijning')],
    content: [STORY],
  });
}

function createIndicator(id: string, name: string, programme: string): Indicator {
  return makeIndicator({ id, name, subject: name, programme, definition: '', disclosureThreshold: null });
}

function createProgramme(id: string, name: string): Programme {
  return makeProgramme(id, { name, tagline: `${name} in één regel`, source: '' });
}
