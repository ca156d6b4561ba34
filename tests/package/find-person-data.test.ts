import { describe, expect, test } from 'vitest';
import { findPersonData } from '../../src/package/find-person-data.ts';
import { isBsn } from '../../src/package/is-bsn.ts';
import { makeBsns } from './make-bsns.ts';

describe('findPersonData', () => {
  test.each([
    ['Mail naar jan.de.vries@voorbeeld.nl voor meer.', 'email', 'jan.de.vries@voorbeeld.nl'],
    ['Zijn adres is p_bakker+werk@post.example.org.', 'email', 'p_bakker+werk@post.example.org'],
    ['Ze schreef vanaf “zoë@voorbeeld.nl”.', 'email', 'zoë@voorbeeld.nl'],
    ['Bereikbaar via anna[at]voorbeeld.nl', 'email', 'anna[at]voorbeeld.nl'],
    ['anna (at) voorbeeld.nl', 'email', 'anna (at) voorbeeld.nl'],
    ['Bel 06-12345678 na zes uur.', 'phone', '06-12345678'],
    ['Bel 06 12 34 56 78.', 'phone', '06 12 34 56 78'],
    ['Haar nummer is 0612345678', 'phone', '0612345678'],
    ['+31 6 12345678', 'phone', '+31 6 12345678'],
    ['Bel +31612345678 terug', 'phone', '+31612345678'],
    ['0031 6 1234 5678', 'phone', '0031 6 1234 5678'],
    ['Kantoor: 030-2345678', 'phone', '030-2345678'],
    ['Thuis (035) 123 45 67', 'phone', '(035) 123 45 67'],
    ['+31 (0)30 234 56 78 is de praktijk', 'phone', '+31 (0)30 234 56 78'],
    ['Zij woont op 3511 AB 12.', 'address', '3511 AB 12'],
    ['Adres: 3511AB, 12-3', 'address', '3511AB, 12-3'],
    ['postcode 1211 bc? Nee: 1211bc 4', 'address', '1211bc 4'],
    ['3811 GH nr. 7a in Amersfoort', 'address', '3811 GH nr. 7a'],
    ['Hij woont aan de Kerkstraat 12, 3511 AB Utrecht', 'address', 'Kerkstraat 12, 3511 AB'],
    ['Dorpsweg 101b 1234 XZ', 'address', 'Dorpsweg 101b 1234 XZ'],
    ['De auto, AB-12-34, stond er nog.', 'plate', 'AB-12-34'],
    ['Kenteken 12-ABC-3', 'plate', '12-ABC-3'],
    ['Een busje met V-123-BC.', 'plate', 'V-123-BC'],
    ['G-12-HTR reed door', 'plate', 'G-12-HTR'],
    ['de scooter 4-XX-123', 'plate', '4-XX-123'],
    ['Zijn BSN is 123456782.', 'bsn', '123456782'],
    ['Burgerservicenummer: 1234.56.782', 'bsn', '1234.56.782'],
    ['bsn 123 456 782', 'bsn', '123 456 782'],
    ['sofinummer 12345672', 'bsn', '12345672'],
    ['dossier van 111222333', 'bsn', '111222333'],
  ])('finds it in “%s”', (text, kind, found) => {
    expect(findPersonData(text)).toEqual([{ kind, text: found, index: text.indexOf(found) }]);
  });

  test.each([
    'In 2019 waren er 589 misdrijven.',
    'Het aantal steeg van 1.234 naar 1.345.678.',
    'De regio telt 1.354.834 inwoners op 1 januari 2019.',
    'Bel 112 als het spoed is, anders 0900-8844.',
    'Meld Misdaad Anoniem: 0800-7000.',
    'Het overleg was op 01-02-2020 om 10.30 uur.',
    'Van 01-01-2019 tot en met 31-12-2019.',
    'Zie artikel 3:14 en besluit 2019-0000123.',
    'In 2019 OM 12 zaken, in 2018 nog 9.',
    'Postcode 3511 AB ligt in het centrum.',
    'In het gebied 3511 was het rustig.',
    'In 2019 de 12 netwerken, in 2020 nog meer.',
    'Ruim 100 organisaties in 39 gemeenten.',
    'De app @burgernet heeft 125.000 volgers.',
    'Doel A-1 en resultaat B-2-3 zijn gehaald.',
    'Het kwartaal 2019-K4 was hoger dan 2018-K4.',
    'De maand 2019-M12 sluit het jaar af.',
    'Gemeentecode GM0344 en regio RE03.',
    'Het rapport (ISBN 978-90-123-4567-8) is openbaar.',
    'Het budget is € 123456782.',
    'Samen 123456782 inwoners zou te veel zijn.',
    'Het getal 123456789 is geen nummer van een persoon.',
    'De waarde is 0,123456782 per persoon.',
    'Zaak PL0900-2019123456782 is gesloten.',
    'Tussen 18.00 en 23.00 uur, 7 dagen per week.',
    'Een 24-7-dienst voor de wijk.',
    'Kamerstuk 29 628, nr. 123.',
    'De verhouding is 12-34-56.',
    'Rijksweg A27, afrit 30 bij 2019 meldingen.',
    'Burgemeester en wethouders van De Bilt.',
  ])('finds nothing in “%s”', (text) => {
    expect(findPersonData(text)).toEqual([]);
  });

  test('P9 finds every BSN of a thousand, alone in a sentence and named', () => {
    const missed = makeBsns(1000).filter(
      (bsn) =>
        findPersonData(`Het gaat om ${bsn}.`).every(({ kind }) => kind !== 'bsn') ||
        findPersonData(`BSN: ${bsn.slice(0, 3)} ${bsn.slice(3, 6)} ${bsn.slice(6)}`).every(
          ({ kind }) => kind !== 'bsn',
        ),
    );
    expect(missed).toEqual([]);
  });

  test('finds all of several, in order', () => {
    const found = findPersonData('BSN 123456782, tel 0612345678, a@b.nl');
    expect(found.map(({ kind }) => kind)).toEqual(['bsn', 'phone', 'email']);
  });

  // In quadratic time each of these would take minutes; the time limit of a test is seconds.
  test.each([
    'a.'.repeat(100_000),
    'a@'.repeat(100_000),
    '0 '.repeat(100_000),
    '1-'.repeat(100_000),
    '3511 AB '.repeat(50_000),
    `${'x'.repeat(200_000)}@`,
  ])('does not hang on a long text', (text) => {
    expect(Array.isArray(findPersonData(text))).toBe(true);
  });
});

describe('isBsn', () => {
  test.each([
    ['123456782', true],
    ['111222333', true],
    ['12345672', true],
    ['123456789', false],
    ['000000000', false],
    ['1234567', false],
    ['1234567820', false],
    ['12345678x', false],
    ['', false],
  ])('%s: %s', (digits, expected) => {
    expect(isBsn(digits)).toBe(expected);
  });
});
