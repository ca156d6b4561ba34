import { describe, expect, test } from 'vitest';
import { append, type FaultCase, faultsOf, GOOI, REGION, swap, WEST } from './fault-case.ts';
import { change, createSmallPackage, seal } from './small-package.ts';

const cases: FaultCase[] = [
  [
    'unknown area',
    GOOI,
    append('meldingen;utregt;2018;1;;;definitief;voorbeeld;;'),
    ['onbekend-gebied', GOOI, 'rij 15, kolom gebied'],
  ],
  [
    'unknown indicator',
    GOOI,
    append('x;weesp;2018;1;;;definitief;voorbeeld;;'),
    ['onbekende-indicator', GOOI, 'rij 15, kolom indicator'],
  ],
  ['decimal point', REGION, swap('2019;11,6', '2019;11.6'), ['decimale-punt', REGION, 'rij 9, kolom waarde']],
  ['thousands point', REGION, swap(';12;;', ';1.200;;'), ['decimale-punt', REGION, 'rij 7, kolom waarde']],
  ['no number', REGION, swap(';12;;', ';<5;;'), ['geen-getal', REGION, 'rij 7, kolom waarde']],
  [
    'duplicate key',
    REGION,
    append('zaken;midden-nederland;2019;13;;;definitief;gepubliceerd;;'),
    ['dubbele-sleutel', REGION, 'rij 10'],
  ],
  [
    'numerator above denominator',
    REGION,
    swap('11,6;116;1000', '11,6;116;100'),
    ['teller-boven-noemer', REGION, 'rij 9, kolom teller'],
  ],
  [
    'share is not the division',
    REGION,
    swap('11,6;116;1000', '11,8;116;1000'),
    ['aandeel-klopt-niet', REGION, 'rij 9, kolom waarde'],
  ],
  ['share above 100', REGION, swap('11,6;116;1000', '116;;'), ['aandeel-buiten-bereik', REGION, 'rij 9, kolom waarde']],
  ['share below 0', REGION, swap('11,6;116;1000', '-1;;'), ['aandeel-buiten-bereik', REGION, 'rij 9, kolom waarde']],
  [
    'before a municipality began',
    WEST,
    append('meldingen;vijfheerenlanden;2018-K4;4;;;definitief;voorbeeld;;'),
    ['gebied-bestond-niet', WEST, 'rij 17, kolom gebied'],
  ],
  [
    'after a municipality ended',
    GOOI,
    append('meldingen;weesp;2022-K2;4;;;definitief;voorbeeld;;'),
    ['gebied-bestond-niet', GOOI, 'rij 15, kolom gebied'],
  ],
  [
    'wrong file',
    GOOI,
    append('meldingen;woerden;2017;4;;;definitief;voorbeeld;;'),
    ['verkeerd-bestand', GOOI, 'rij 15, kolom gebied'],
  ],
  [
    'level that the indicator has not',
    REGION,
    swap('zaken;midden-nederland;2019', 'zaken;midden-nederland;2019-K4'),
    ['periode-past-niet', REGION, 'rij 7, kolom periode'],
  ],
  [
    'period that the indicator has not',
    GOOI,
    append('succes;weesp;2017;4;;;definitief;voorbeeld;;'),
    ['verkeerd-niveau', GOOI, 'rij 15, kolom gebied'],
  ],
  [
    'value with a reason',
    REGION,
    swap('128;;;definitief;gepubliceerd;', '128;;;definitief;gepubliceerd;klein'),
    ['waarde-met-reden', REGION, 'rij 6, kolom reden'],
  ],
  ['missing without a reason', REGION, swap(';128;', ';;'), ['waarde-zonder-reden', REGION, 'rij 6, kolom waarde']],
  [
    'wrong period',
    REGION,
    swap('succes;midden-nederland;2019', 'succes;midden-nederland;Q4 2019'),
    ['verkeerde-periode', REGION, 'rij 9, kolom periode'],
  ],
  [
    'month as Excel writes it',
    REGION,
    swap('succes;midden-nederland;2019', 'succes;midden-nederland;2019-12'),
    ['verkeerde-periode', REGION, 'rij 9, kolom periode'],
  ],
  ['unknown status', REGION, swap('voorlopig', 'concept'), ['onbekende-status', REGION, 'rij 9, kolom status']],
  [
    'unknown origin',
    REGION,
    swap('voorlopig;gepubliceerd', 'voorlopig;geraden'),
    ['onbekende-herkomst', REGION, 'rij 9, kolom herkomst'],
  ],
  ['unknown reason', REGION, swap(';onbekend;', ';weet niet;'), ['onbekende-reden', REGION, 'rij 8, kolom reden']],
  [
    'shown below the threshold',
    REGION,
    swap('zaken;midden-nederland;2019;12', 'zaken;midden-nederland;2019;4'),
    ['onder-onthulgrens', REGION, 'rij 7, kolom waarde'],
  ],
  [
    'numerator below the threshold',
    REGION,
    swap('11,6;116;1000', '0,4;4;1000'),
    ['onder-onthulgrens', REGION, 'rij 9, kolom teller'],
  ],
  [
    'numerator follows from the share',
    REGION,
    swap('11,6;116;1000', '0,4;;1000'),
    ['verborgen-waarde-af-te-leiden', REGION, 'rij 9, kolom teller'],
  ],
  [
    'hidden district follows from the region',
    WEST,
    swap(';;;;definitief;voorbeeld;afgeschermd', ';9;;;definitief;voorbeeld;'),
    ['verborgen-waarde-af-te-leiden', GOOI, 'rij 14, kolom waarde'],
  ],
  ['year is not its quarters', REGION, swap(';128;', ';129;'), ['som-klopt-niet', REGION, 'rij 6, kolom waarde']],
  [
    'municipalities are not the district',
    GOOI,
    swap('hilversum;2019-K2;11', 'hilversum;2019-K2;12'),
    ['som-klopt-niet', GOOI, 'rij 3, kolom waarde'],
  ],
  [
    'negative count',
    WEST,
    swap('woerden;2018-K4;8', 'woerden;2018-K4;-8'),
    ['negatief-getal', WEST, 'rij 16, kolom waarde'],
  ],
  [
    'part of a case',
    WEST,
    swap('woerden;2018-K4;8', 'woerden;2018-K4;8,5'),
    ['geen-heel-getal', WEST, 'rij 16, kolom waarde'],
  ],
  ['too few cells', WEST, swap('woerden;2018-K4;8;;;', 'woerden;2018-K4;8;;'), ['verkeerde-rijlengte', WEST, 'rij 16']],
  ['other columns', 'doelen.csv', swap('waarde', 'Waarde'), ['verkeerde-kolommen', 'doelen.csv', 'rij 1']],
  ['quote that does not close', WEST, append('"meldingen;woerden'), ['kapotte-csv', WEST, 'rij 17']],
  ['no byte order mark', WEST, swap('\uFEFF', ''), ['bom-ontbreekt', WEST, '']],
];

describe('checkPackage, figures', async () => {
  const small = await createSmallPackage();

  test.each(cases)('%s', async (_, path, replace, expected) => {
    expect(await faultsOf(await seal(change(small, path, replace)))).toEqual([expected]);
  });
});
