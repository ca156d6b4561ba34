import { describe, expect, test } from 'vitest';
import { writeClaim } from '../../../src/domain/sentences/claim-sentence.ts';
import { makeBurgernet, makeCybercrime, makeReading, makeSeries } from '../reading-factory.ts';

const CYBER = 'De brief zegt dat het cijfer ‘Geregistreerde cybercrime’ is';
const WHERE = '(Midden-Nederland, 4e kwartaal 2019).';

const FLAT = makeReading({}, makeSeries({ values: Array<number>(14).fill(3), limits: [null, 3, null] }), {
  limitation: 'flat',
});

describe('writeClaim', () => {
  test.each([
    [
      'supported',
      writeClaim('worsened', makeCybercrime()),
      `${CYBER} verslechterd ${WHERE} Het cijfer ondersteunt dat: 181 in het 4e kwartaal 2019 ligt boven de bovengrens van 72. Veertien kwartalen op rij boven het gemiddelde over 2015–2017.`,
    ],
    [
      'contradicted',
      writeClaim('improved', makeCybercrime()),
      `${CYBER} verbeterd ${WHERE} Het cijfer spreekt dat tegen: 181 in het 4e kwartaal 2019 ligt boven de bovengrens van 72. Veertien kwartalen op rij boven het gemiddelde over 2015–2017.`,
    ],
    [
      'unsupported',
      writeClaim('improved', makeBurgernet()),
      `De brief zegt dat het cijfer ‘Succespercentage van Burgernet-acties’ is verbeterd ${WHERE} Het cijfer ondersteunt dat niet: de schommeling is gewoon. Alle twintig kwartalen schommelen gewoon rond 11,2%.`,
    ],
    [
      'too few points',
      writeClaim('improved', makeReading({}, { limitation: 'too-few' })),
      `${CYBER} verbeterd ${WHERE} Dat is niet te beoordelen: er zijn minder dan vijf kwartalen gemeten.`,
    ],
    [
      'flat',
      writeClaim('same', FLAT),
      `${CYBER} gelijk gebleven ${WHERE} Het cijfer ondersteunt dat: alle gemeten kwartalen hebben dezelfde waarde.`,
    ],
  ])('%s', (_, sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  test('common variation never proves that a figure stayed the same', () => {
    const sentence = writeClaim('same', makeBurgernet());
    expect(sentence).toContain('niet aantoonbaar anders. Dat bewijst niet dat het gelijk bleef.');
    expect(sentence).not.toContain('ondersteunt');
  });
});
