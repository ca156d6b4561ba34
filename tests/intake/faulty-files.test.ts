import { describe, expect, test } from 'vitest';
import type { IntakeOptions } from '../../src/intake/intake-options.ts';
import { take } from './take.ts';

interface Faulty {
  readonly name: string;
  readonly file: string;
  /** Cell (or row, or null for the file), the sentence, and what is proposed. */
  readonly expected: readonly [where: string | number | null, text: string, proposal: string | null];
  readonly options?: IntakeOptions;
}

const HEADER = 'indicator;gebied;periode;waarde';
const rows = (...lines: string[]): string => [HEADER, ...lines].join('\r\n');

// Each file has one fault, and the sentence is what a programme lead reads.
const FAULTY: readonly Faulty[] = [
  {
    name: 'a slip in a name',
    file: rows('meldingen;Hilversum;2019-K4;13', 'meldingen;Woerdem;2019-K4;9'),
    expected: [
      'B3',
      'Cel B3: “Woerdem” is geen gebied dat we kennen. Bedoelt u Woerden? Schrijf de naam of de code van de gemeente, het district of de regio.',
      'Woerden',
    ],
  },
  {
    name: 'the province of the same name',
    file: rows('meldingen;Utrecht (PV);2019-K4;9'),
    expected: [
      'B2',
      'Cel B2: “Utrecht (PV)” is geen gebied dat we kennen. Schrijf de naam of de code van de gemeente, het district of de regio.',
      null,
    ],
  },
  {
    name: 'a total among the areas',
    file: rows('meldingen;Weesp;2019-K4;0', 'meldingen;Totaal;2019-K4;38'),
    expected: [
      'B3',
      'Cel B3: “Totaal” is een totaal en geen gebied. Schrijf om welk gebied het gaat, of haal de rij weg.',
      null,
    ],
  },
  {
    name: 'a code and a name that differ',
    file: 'indicator;gemeentecode;gemeente;periode;waarde\nmeldingen;0402;Weesp;2019-K4;0',
    expected: [
      'C2',
      'Cel C2: “Weesp” hoort niet bij Hilversum (0402), dat in dezelfde rij staat. Kijk welke van de twee klopt.',
      'Hilversum',
    ],
  },
  {
    name: 'a letter in a number',
    file: rows('meldingen;Hilversum;2019-K4;l3'),
    expected: ['D2', 'Cel D2: in “l3” staat een letter tussen de cijfers. Bedoelt u 13? Schrijf alleen cijfers.', '13'],
  },
  {
    name: 'words around a number',
    file: rows('meldingen;Hilversum;2019-K4;13', 'meldingen;Weesp;2019-K4;circa 12 stuks'),
    expected: [
      'D3',
      'Cel D3: “circa 12 stuks” is geen getal. Bedoelt u 12? Schrijf alleen cijfers, of laat de cel leeg met een reden.',
      '12',
    ],
  },
  {
    name: 'an empty value',
    file: rows('meldingen;Hilversum;2019-K4;13', 'meldingen;Weesp;2019-K4;'),
    expected: [
      'D3',
      'Cel D3 is leeg. Bedoelt u nul, schrijf dan 0. Is het cijfer er nog niet, schrijf dan: onbekend.',
      'onbekend',
    ],
  },
  {
    name: 'a dash',
    file: rows('meldingen;Hilversum;2019-K4;13', 'meldingen;Weesp;2019-K4;-'),
    expected: ['D3', 'Cel D3: een streepje kan nul of onbekend betekenen. Schrijf 0 of onbekend.', 'onbekend'],
  },
  {
    name: 'an error of Excel',
    file: rows('meldingen;Hilversum;2019-K4;13', 'meldingen;Weesp;2019-K4;#DEEL/0!'),
    expected: [
      'D3',
      'Cel D3: Excel kon hier niets uitrekenen (#DEEL/0!). Verbeter de formule of vul het getal in.',
      null,
    ],
  },
  {
    name: 'a decimal point among decimal commas',
    file: rows('succes;RE03;2017;11,6', 'succes;RE03;2018;12,1', 'succes;RE03;2016;12.5'),
    expected: [
      'D4',
      'Cel D4: in “12.5” staat een punt, terwijl andere cellen in deze kolom een komma hebben. Schrijf 12,5.',
      '12,5',
    ],
  },
  {
    name: 'a number that may be two',
    file: rows('succes;RE03;2017;1.234'),
    expected: [
      'D2',
      'Cel D2: “1.234” kan twee dingen betekenen: 1234 of 1,234. Kies voor deze kolom wat u bedoelt, of schrijf het getal zonder punt.',
      null,
    ],
  },
  {
    name: 'points in the wrong places',
    file: rows('meldingen;Hilversum;2019-K4;13', 'meldingen;Weesp;2019-K4;1.23.456'),
    expected: [
      'D3',
      'Cel D3: in “1.23.456” staan de punten of komma\u0027s verkeerd. Schrijf het getal zonder punten, met een komma voor de decimalen.',
      '123456',
    ],
  },
  {
    name: 'a code where a number belongs',
    file: rows('meldingen;Hilversum;2019-K4;13', 'meldingen;Weesp;2019-K4;0344'),
    expected: [
      'D3',
      'Cel D3: “0344” begint met een 0. Is dit een code, zet die dan in een andere kolom. Is het een getal, schrijf dan 344.',
      '344',
    ],
  },
  {
    name: 'a period that does not exist',
    file: rows('meldingen;Hilversum;2019-K5;13'),
    expected: [
      'C2',
      'Cel C2: “2019-K5” is geen periode die we kennen. Schrijf bijvoorbeeld 2019, 2019-K4 of 2019-M12.',
      null,
    ],
  },
  {
    name: 'a quarter without its letter',
    file: rows('meldingen;Hilversum;2019-4;13'),
    expected: [
      'C2',
      'Cel C2: “2019-4” is geen periode die we kennen. Bedoelt u 2019-K4? Schrijf bijvoorbeeld 2019, 2019-K4 of 2019-M12.',
      '2019-K4',
    ],
  },
  {
    name: 'a day that may be two',
    file: rows('meldingen;Hilversum;3-4-2019;13'),
    expected: [
      'C2',
      'Cel C2: “3-4-2019” kan 2019-04-03 of 2019-03-04 zijn. Kies wat u bedoelt, of schrijf de periode als 2019, 2019-K4 of 2019-M12.',
      null,
    ],
  },
  {
    name: 'a month where quarters are counted',
    file: rows('meldingen;Hilversum;2019-M12;13'),
    expected: [
      'C2',
      'Cel C2: 2019-M12 is te kort: deze indicator heeft cijfers per kwartaal. Tel de cijfers op en lever ze per kwartaal aan.',
      null,
    ],
  },
  {
    name: 'an indicator with a slip',
    file: rows('meldinge;Hilversum;2019-K4;13'),
    expected: [
      'A2',
      'Cel A2: “meldinge” is geen indicator die we kennen. Bedoelt u Meldingen? Kies de indicator, of kijk of de naam goed is geschreven.',
      'Meldingen',
    ],
  },
  {
    name: 'the same key twice',
    file: rows('meldingen;Hilversum;2019-K4;13', 'meldingen;GM0402;2019-K4;14'),
    expected: [
      'D3',
      'Cel D3: deze indicator, dit gebied en deze periode staan ook in rij 2, met een andere waarde. Haal de verkeerde rij weg.',
      null,
    ],
  },
  {
    name: 'a negative count',
    file: rows('meldingen;Hilversum;2019-K4;-13'),
    expected: ['D2', 'Cel D2: -13 kan niet. Een aantal is 0 of hoger.', null],
  },
  {
    name: 'half a report',
    file: rows('meldingen;Hilversum;2019-K4;12,5'),
    expected: ['D2', 'Cel D2: 12,5 moet een heel getal zijn, want het is een aantal.', null],
  },
  {
    name: 'a percentage of a count',
    file: rows('meldingen;Hilversum;2019-K4;12%'),
    expected: ['D2', 'Cel D2: 12% is een percentage, maar deze indicator telt meldingen. Schrijf het aantal.', null],
  },
  {
    name: 'more than all of them',
    file: rows('succes;RE03;2018;104'),
    expected: ['D2', 'Cel D2: 104 kan niet. Een aandeel ligt tussen 0 en 100 procent.', null],
  },
  {
    name: 'a numerator above its denominator',
    file: `${HEADER};teller;noemer\nsucces;RE03;2018;12;100;12`,
    expected: ['E2', 'Cel E2: de teller (100) is hoger dan de noemer (12). Kijk of ze niet zijn verwisseld.', null],
  },
  {
    name: 'a share that is not its parts',
    file: `${HEADER};teller;noemer\nsucces;RE03;2018;21,1;12;100`,
    expected: [
      'D2',
      'Cel D2: 21,1 is niet de teller gedeeld door de noemer. Dat is 12. Verbeter de waarde, de teller of de noemer.',
      '12',
    ],
  },
  {
    name: 'a count too small to show',
    file: rows('zaken;RE03;2018;3'),
    expected: ['D2', 'Cel D2: 3 mag niet zichtbaar zijn, want het is minder dan 5. Schrijf <5.', '<5'],
  },
  {
    name: 'a municipality that was no more',
    file: rows('meldingen;Weesp;2022-K3;6'),
    expected: [
      'B2',
      'Cel B2: Weesp bestond niet in deze periode (het bestond tot 2022-03-24). Haal de rij weg, of verbeter de periode.',
      null,
    ],
  },
  {
    name: 'a level that the indicator does not have',
    file: rows('zaken;Woerden;2018;12'),
    expected: [
      'B2',
      'Cel B2: deze indicator heeft geen cijfers per gemeente, alleen per regio of district. Haal de rij weg, of kies een andere indicator.',
      null,
    ],
  },
  {
    name: 'a status that is none',
    file: `${HEADER};status\nmeldingen;Hilversum;2019-K4;13;klaar`,
    expected: ['E2', 'Cel E2: “klaar” is geen status. Schrijf definitief of voorlopig.', null],
  },
  {
    name: 'a reason beside a value',
    file: `${HEADER};reden\nmeldingen;Hilversum;2019-K4;13;geheim`,
    expected: ['E2', 'Cel E2: hier staat een reden (geheim), maar ook een waarde. Haal een van de twee weg.', null],
  },
  {
    name: 'a decimal comma in a file with commas',
    file: 'indicator,gebied,periode,waarde\nmeldingen,Hilversum,2019-K3,12\nmeldingen,Weesp,2019-K3,7\nsucces,RE03,2018,11,6\n',
    expected: [
      'E4',
      'Cel E4: “6” valt buiten de tabel. Staat er in deze rij een komma in een getal, of een scheidingsteken te veel? Zet de hele cel dan tussen aanhalingstekens.',
      null,
    ],
  },
  {
    name: 'a quote that is never closed',
    file: rows('meldingen;Hilversum;2019-K3;12', 'meldingen;"Weesp;2019-K4;0'),
    expected: [
      3,
      'Rij 3: een aanhalingsteken (") staat verkeerd of sluit niet. Haal het weg, of zet de hele tekst tussen twee aanhalingstekens.',
      null,
    ],
  },
  {
    name: 'no names above the columns',
    file: 'meldingen;Hilversum;2019-K3;12\nmeldingen;Hilversum;2019-K4;13',
    expected: [
      1,
      'Rij 1: hier begint de tabel meteen met cijfers. Zet er een rij boven met namen van de kolommen, zoals gebied, periode en waarde.',
      null,
    ],
  },
  {
    name: 'districts that do not add up',
    file: rows(
      'meldingen;Midden-Nederland;2019-K4;30',
      'meldingen;Gooi en Vechtstreek;2019-K4;13',
      'meldingen;West-Utrecht;2019-K4;16',
    ),
    expected: [
      'D2',
      'Cel D2: 30 klopt niet met de rest: de districten samen zijn 29. Kijk welk cijfer niet klopt.',
      null,
    ],
  },
];

describe('takeIn of a file with one fault', () => {
  test.each(FAULTY)('A16 $name', async ({ file, expected, options }) => {
    const { issues } = await take(file, 'levering.csv', options);
    const faults = issues.filter(({ severity }) => severity === 'fout');
    expect(faults.map(({ cell, row, text, proposal }) => [cell ?? row, text, proposal])).toContainEqual([...expected]);
  });

  test('has at least twenty of them', () => {
    expect(FAULTY.length).toBeGreaterThanOrEqual(20);
  });
});
