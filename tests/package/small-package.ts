import { writeDatapackage } from '../../src/package/write-datapackage.ts';

export type Files = Map<string, Uint8Array>;

const DISTRICT_OF = { hilversum: 'gooi-en-vechtstreek', weesp: 'gooi-en-vechtstreek' } as const;
const QUARTERS = ['2019-K1', '2019-K2', '2019-K3', '2019-K4'];

/** A complete valid package: one region, two districts, four municipalities (one begins in 2019, one ends in 2022), three indicators and every kind of content. */
export async function createSmallPackage(): Promise<Files> {
  const files: Files = new Map(Object.entries(TEXTS).map(([path, text]) => [path, encode(path, text)]));
  files.set('datapackage.json', encode('', DESCRIPTOR));
  for (const area of ['midden-nederland', 'gooi-en-vechtstreek', 'west-utrecht']) {
    const path = `cijfers/${area}.csv`;
    files.set(path, encode(path, [FIGURE_HEADER, ...figureRows(area)].join('\n')));
  }
  return seal(files);
}

const DESCRIPTOR = JSON.stringify({ name: 'klein', title: 'Klein pakket', peildatum: '2020-03-14' });

/** The files with a new datapackage.json. */
export async function seal(files: Files): Promise<Files> {
  return new Map(files).set('datapackage.json', new TextEncoder().encode(await writeDatapackage(files)));
}

/** The files with one text changed; throws when the change changes nothing, as then the test would test nothing. */
export function change(files: Files, path: string, replace: (text: string) => string): Files {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path) ?? new Uint8Array());
  const after = replace(before);
  if (after === before) throw new Error(`${path} is not changed`);
  return new Map(files).set(path, new TextEncoder().encode(after));
}

/** CSV gets the byte order mark and line ends of Excel. */
export function encode(path: string, text: string): Uint8Array {
  return new TextEncoder().encode(path.endsWith('.csv') ? `\uFEFF${text.trim().replaceAll('\n', '\r\n')}\r\n` : text);
}

const FIGURE_HEADER = 'indicator;gebied;periode;waarde;teller;noemer;status;herkomst;reden;toelichting';

// Quarters of 2019 per municipality; districts, region and year are their sums.
const REPORTS: Readonly<Record<string, readonly number[]>> = {
  hilversum: [10, 11, 12, 13],
  weesp: [5, 6, 7, 0],
  vijfheerenlanden: [7, 7, 7, 7],
  woerden: [9, 9, 9, 9],
};

function figureRows(file: string): string[] {
  if (file === 'midden-nederland') {
    return [
      ...reportRows(file, ['hilversum', 'weesp', 'vijfheerenlanden', 'woerden']),
      'meldingen;midden-nederland;2019;128;;;definitief;gepubliceerd;;Jaarresultaten 2019',
      'zaken;midden-nederland;2019;12;;;definitief;gepubliceerd;;',
      'succes;midden-nederland;2018;;;;definitief;gepubliceerd;onbekend;',
      'succes;midden-nederland;2019;11,6;116;1000;voorlopig;gepubliceerd;;"Van ruim 1.000; ""acties"""',
    ];
  }
  const isGooi = file === DISTRICT_OF.hilversum;
  const municipalities = isGooi ? ['hilversum', 'weesp'] : ['vijfheerenlanden', 'woerden'];
  return [
    ...reportRows(file, municipalities),
    ...municipalities.flatMap((id) => reportRows(id, [id])),
    `zaken;${file};2019;;;;definitief;voorbeeld;${isGooi ? 'klein' : 'afgeschermd'};`,
    // Before Vijfheerenlanden began the district was more than Woerden.
    ...(isGooi
      ? []
      : [
          'meldingen;west-utrecht;2018-K4;12;;;definitief;voorbeeld;;',
          'meldingen;woerden;2018-K4;8;;;definitief;voorbeeld;;',
        ]),
  ];
}

function reportRows(area: string, municipalities: readonly string[]): string[] {
  return QUARTERS.map((quarter, index) => {
    const sum = municipalities.reduce((total, id) => total + (REPORTS[id]?.[index] ?? 0), 0);
    return `meldingen;${area};${quarter};${sum};;;definitief;voorbeeld;;`;
  });
}

const WORDS = 'Dit is een zin van tien woorden over alle cijfers. '.repeat(13);

const indicator = (own: object): object => ({
  meervoud: true,
  programma: 'burgernet',
  soort: 'aantal',
  richting: 'lager',
  periodiciteit: 'kwartaal',
  niveaus: ['regio', 'district', 'gemeente'],
  decimalen: 0,
  definitie: 'Wat er geteld wordt.',
  bron: 'Politie',
  eigenaar: 'Bureau RVS',
  volgende_levering: '2020-04-15',
  onthulgrens: null,
  deel_van: null,
  delen: null,
  referentiepunten: null,
  ...own,
});

const header = {
  samenvatting: 'Kort wat er staat.',
  programma: 'burgernet',
  indicatoren: ['meldingen'],
  gebied: 'midden-nederland',
  periode: '2019',
  datum: '2020-01-14',
  herkomst: 'voorbeeld',
};

const TEXTS: Readonly<Record<string, string>> = {
  'gebieden.csv': `id;naam;niveau;ouder;cbs;geldig_van;geldig_tot;tegel_kolom;tegel_rij;afkorting;herkomst
midden-nederland;Midden-Nederland;regio;;RE03;;;;;;bron
gooi-en-vechtstreek;Gooi en Vechtstreek;district;midden-nederland;;;;;;;bron
west-utrecht;West-Utrecht;district;midden-nederland;;;;;;;bron
hilversum;Hilversum;gemeente;gooi-en-vechtstreek;GM0402;;;3;4;HIL;bron
weesp;Weesp;gemeente;gooi-en-vechtstreek;GM0457;;2022-03-24;2;3;WEE;bron
vijfheerenlanden;Vijfheerenlanden;gemeente;west-utrecht;GM1961;2019-01-01;;2;8;VHL;bron
woerden;Woerden;gemeente;west-utrecht;GM0632;;;1;5;WOE;bron`,
  'inwoners.csv': `gebied;peildatum;inwoners;bron
midden-nederland;2019-01-01;1000;CBS
woerden;2019-01-01;400;CBS`,
  'doelen.csv': `indicator;gebied;periode;waarde;soort;herkomst
succes;midden-nederland;2020;14;minimaal;gepubliceerd`,
  'indicatoren.json': JSON.stringify([
    indicator({ id: 'meldingen', naam: 'Meldingen', onderwerp: 'Meldingen', eenheid: 'meldingen' }),
    indicator({
      id: 'zaken',
      naam: 'Zaken',
      onderwerp: 'Zaken',
      eenheid: 'zaken',
      niveaus: ['regio', 'district'],
      periodiciteit: 'jaar',
      onthulgrens: 5,
    }),
    indicator({
      id: 'succes',
      naam: 'Succes',
      onderwerp: 'Het succes',
      meervoud: false,
      eenheid: '%',
      soort: 'aandeel',
      richting: 'hoger',
      niveaus: ['regio'],
      decimalen: 1,
      onthulgrens: 5,
      delen: { teller: 'treffers', noemer: 'acties' },
    }),
  ]),
  'programmas.json': JSON.stringify({
    strategie: {
      titel: 'Strategie',
      tekst: 'Samen veiliger.',
      pijlers: [{ naam: 'Verbinden', tekst: 'Partners vinden elkaar.' }],
      citaat: { tekst: 'Samen.', auteur: 'Een burgemeester', functie: 'voorzitter' },
    },
    ambities: [
      {
        nummer: 1,
        titel: 'Minder',
        verandering: 3,
        tekst: 'Tekst.',
        voetnoten: [],
        gerealiseerd: [],
        indicatoren: ['meldingen'],
      },
    ],
    programmas: [
      {
        id: 'burgernet',
        naam: 'Burgernet',
        soort: 'project',
        kort: 'Meer ogen.',
        doel: 'Samen zoeken.',
        doelen: [{ code: 'A', tekst: 'Doel A' }],
        resultaten: [{ code: '1', tekst: 'Resultaat 1' }],
        gerealiseerd: [{ tekst: 'Gedaan.', doel: 'A', indicatoren: ['succes'] }],
        hulpmiddelen: [{ naam: 'Burgernet', tekst: 'De app.' }],
        districtsthemas: [],
        indicatoren: ['meldingen', 'succes'],
        bron: 'Actieagenda 2020',
      },
    ],
  }),
  'acties.json': JSON.stringify([
    {
      id: 'burgernet-bijeenkomst',
      programma: 'burgernet',
      titel: 'Bijeenkomst',
      tekst: 'Twee bijeenkomsten.',
      doel: 'A',
      resultaat: '1',
      plaats: 'Burgernet, actie 1',
      meetbaar: { waarde: 2, eenheid: 'bijeenkomsten' },
      indicatoren: ['succes'],
      gebieden: ['woerden'],
      status: 'op-schema',
      eigenaar: 'Politie',
      start: '2020-01-01',
      klaar: '2020-12-31',
      verwacht: null,
      mijlpaal: null,
      voortgang: { waarde: 1, van: 2 },
      herkomst: 'voorbeeld',
    },
  ]),
  'gebeurtenissen.json': JSON.stringify([
    {
      id: 'nieuwe-telling',
      datum: '2019-04-01',
      titel: 'Nieuwe telling',
      tekst: 'De politie telt anders.',
      indicatoren: ['meldingen'],
      gebieden: [],
      hermeet: { reden: 'Andere telling', auteur: 'Politie' },
      herkomst: 'voorbeeld',
    },
  ]),
  'trends.json': JSON.stringify([
    {
      id: 'meer-app',
      titel: 'De app groeit',
      tekst: 'Meer mensen gebruiken de app.',
      soort: 'lokale ontwikkeling',
      bewijskracht: { sterkte: 'zwak', waarom: 'Er is geen aantal.' },
      programma: 'burgernet',
      indicatoren: ['succes'],
      gebieden: ['woerden'],
      periode: '2019',
      datum: null,
      bron: 'Actieagenda 2020',
      plaats: 'Projecten, Burgernet',
      herkomst: 'gepubliceerd',
    },
  ]),
  'verwachtingen.json': JSON.stringify([
    {
      id: 'meldingen-k4',
      indicator: 'meldingen',
      gebied: 'hilversum',
      periode: '2019-K4',
      van: 10,
      tot: 14,
      auteur: 'Een analist',
      datum: '2019-12-31',
      herkomst: 'voorbeeld',
    },
  ]),
  'beelden.json': JSON.stringify([
    {
      ...header,
      id: 'kaart',
      titel: 'De kaart',
      tekening: { soort: 'bestand', pad: 'beelden/kaart.svg', breedte: 100, hoogte: 50 },
      alt: 'Een kaart van de regio.',
      bijschrift: 'De regio.',
      bron: 'Bureau RVS',
      rechten: 'Vrij te gebruiken',
      toestemming: null,
      notities: [],
    },
    {
      ...header,
      id: 'vakjes',
      titel: 'Treffers in vakjes',
      tekening: { soort: 'vakjes', indicator: 'succes', periode: '2019' },
      bijschrift: 'Elk vakje is een actie.',
      bron: 'Burgernet',
      rechten: 'Vrij te gebruiken',
    },
  ]),
  'beelden/kaart.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'letters/meer-treffers.md': `---
titel: Meer treffers
samenvatting: Kort wat er staat.
programma: burgernet
indicatoren: [succes]
gebied: midden-nederland
periode: 2019
auteur: Een analist
datum: 2020-01-14
soort: duiding
bron: Jaarresultaten 2019
herkomst: voorbeeld
beeld: kaart
---

## Wat we zien

${WORDS}

- Een **punt** met een [link](https://www.burgernet.nl)
- Nog een punt
`,
  'verhalen/de-avond.md': `---
titel: De avond
samenvatting: Kort wat er staat.
programma: burgernet
indicatoren: []
gebied: woerden
periode: 2019-K4
auteur: Een verslaggever
datum: 2020-02-01
soort: verhaal
bron: Gesprek met een buurtbewoner
herkomst: voorbeeld
citaat: Ik keek nog eens.
toestemming:
  door: De buurtbewoner
  datum: 2020-01-31
  doel: Tonen op deze site
  tot: 2021-01-31
---

Het was laat.
`,
  'dialoog/wat-doen-we.json': JSON.stringify({
    ...header,
    id: 'wat-doen-we',
    vraag: 'Wat doen we nu?',
    bijdragen: [{ partner: 'politie', functie: 'Teamchef', datum: '2020-02-03', tekst: 'Meer vragen.' }],
    besluiten: [{ tekst: 'We gaan door.', datum: '2020-02-04', door: 'DVC' }],
    afspraken: [{ id: 'plan', tekst: 'Een plan.', eigenaar: 'Politie', klaar: '2020-05-01', gedaan: false }],
  }),
};
