import { describe, expect, test } from 'vitest';
import { computeAreaChoices } from '../../src/app/area-choices.ts';
import { createCore } from './create-core.ts';

const { areas } = createCore();
const [region, , , zeist] = areas;

describe('computeAreaChoices', () => {
  test('the bar shows the region as Regio, then the districts', () => {
    expect(computeAreaChoices(areas, region!).tabs.map(({ label }) => label)).toEqual([
      'Regio',
      'Oost-Utrecht',
      'Gooi en Vechtstreek',
    ]);
  });

  test('municipalities stand by name under their district', () => {
    const { municipalities } = computeAreaChoices(areas, zeist!);
    expect(municipalities.map(({ label, group }) => `${group}: ${label}`)).toEqual([
      'Oost-Utrecht: Soest',
      'Oost-Utrecht: Zeist',
      'Gooi en Vechtstreek: Laren',
    ]);
  });

  test('where the screen is not at a municipality the list says what to choose', () => {
    expect(computeAreaChoices(areas, region!).municipalities[0]).toEqual({ value: '', label: 'Kies een gemeente' });
  });

  test('on a phone all of them are one list', () => {
    expect(computeAreaChoices(areas, region!).all.map(({ label }) => label)).toEqual([
      'Regio Midden-Nederland',
      'Oost-Utrecht',
      'Gooi en Vechtstreek',
      'Soest',
      'Zeist',
      'Laren',
    ]);
  });
});
