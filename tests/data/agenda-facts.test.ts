import { describe, expect, it } from 'vitest';
import { readActions, readIndicatorIds, readProgrammes } from './read-data.ts';

const TODAY = '2020-03-14';
const { strategie, ambities, programmas } = readProgrammes();
const actions = readActions();
const byId = new Map(programmas.map((programme) => [programme.id, programme]));
const kindOf = (action: (typeof actions)[number]) => byId.get(action.programma)?.soort;
const achievedIn = (id: string) => (byId.get(id)?.gerealiseerd ?? []).map((item) => item.tekst).join('\n');

function programme(id: string) {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`Geen programma ${id}`);
  return found;
}

describe('programmas.json', () => {
  it('holds three programmes and six projects', () => {
    expect(programmas.map((p) => `${p.soort} ${p.id}`)).toEqual([
      'programma zorg-en-veiligheid',
      'programma ondermijning',
      'programma digitale-veiligheid',
      'project vis',
      'project burgernet',
      'project rijker-verantwoorden',
      'project veiligheidsacademie',
      'project radicalisering',
      'project veilig-ondernemen',
    ]);
  });

  it('quotes the mayor literally', () => {
    expect(strategie.citaat.tekst).toBe(
      'Criminaliteit raakt ons allemaal. Alleen samen kunnen we een effectieve vuist maken!',
    );
    expect(strategie.citaat.auteur).toContain('Gerolf Bouwmeester');
  });

  it('gives the change of ambition 1 with four footnotes and says that ambition 2 has no figure', () => {
    expect(ambities.map((ambition) => ambition.verandering)).toEqual([3, null, null]);
    expect(ambities[0]?.voetnoten.map((note) => note.split(' ')[0])).toEqual(['*', '**', '***', '****']);
    expect(ambities[1]?.tekst).toContain('geen cijfer');
  });

  it('lists every indicator once, under its programme', () => {
    const listed = programmas.flatMap((p) => p.indicatoren);
    expect(new Set(listed).size).toBe(listed.length);
    expect([...listed].sort()).toEqual(readIndicatorIds().sort());
  });

  it.each([
    ['zorg-en-veiligheid', ['125 professionals', '39 gemeenten en ruim 100 ketenorganisaties', 'recidivemeting']],
    [
      'ondermijning',
      [
        '135 collega’s van negen organisaties',
        'Vijf Districtelijke Teams Ondermijning (DTO’s), het Regionale Team Ondermijning (RTO)',
        'Drie gemeenten en de provincies Utrecht en Flevoland',
        'eerste drie thematische HHK’s',
        'kappersbranche',
      ],
    ],
    ['digitale-veiligheid', ['14 van de 39 gemeenten', '8,5', 'twee hogescholen', 'podcasts']],
    ['vis', ['32 gemeenten']],
    ['burgernet', ['Bijna 10%', '120 van de ruim 1.000', '11,6%', '60%', '40%']],
    ['radicalisering', ['39 gemeenten']],
    ['veilig-ondernemen', ['12 bijeenkomsten', '10 bijeenkomsten', '22 bijeenkomsten', 'negen winkelgebieden']],
  ])('keeps the figures of 2019 of %s', (id, facts) => {
    for (const fact of facts) expect(achievedIn(id)).toContain(fact);
  });

  it.each([
    ['zorg-en-veiligheid', 'PGA-monitor'],
    ['ondermijning', 'Regionaal ondermijningsbeeld'],
    ['ondermijning', 'Communicatie toolbox'],
    ['ondermijning', 'Proces Van signaal tot interventie'],
    ['vis', 'VIS'],
    ['burgernet', 'Burgernet'],
    ['veiligheidsacademie', 'Apothekerskast'],
  ])('describes, at %s, %s', (id, tool) => {
    expect(programme(id).hulpmiddelen.map((item) => item.naam)).toContain(tool);
  });

  it('names the seven district themes', () => {
    expect(programme('ondermijning').districtsthemas).toHaveLength(7);
  });

  it('points only to objectives that exist', () => {
    for (const p of programmas) {
      const codes = p.doelen.map((objective) => objective.code);
      for (const item of p.gerealiseerd) if (item.doel !== null) expect(codes).toContain(item.doel);
    }
  });
});

describe('acties.json', () => {
  it.each([
    ['zorg-en-veiligheid', 16],
    ['ondermijning', 17],
    ['digitale-veiligheid', 7],
    ['vis', 1],
    ['burgernet', 10],
    ['rijker-verantwoorden', 3],
    ['veiligheidsacademie', 8],
    ['radicalisering', 5],
    ['veilig-ondernemen', 6],
  ])('has every action of %s: %i', (id, count) => {
    expect(actions.filter((action) => action.programma === id)).toHaveLength(count);
  });

  it.each([
    ['zorg-en-veiligheid', [7, 5, 4]],
    ['ondermijning', [6, 3, 8]],
  ])('divides %s over results 1, 2 and 3', (id, counts) => {
    const results = actions.filter((action) => action.programma === id).map((action) => action.resultaat);
    expect(['1', '2', '3'].map((code) => results.filter((result) => result === code).length)).toEqual(counts);
  });

  it('has the objectives of Veiligheid & Zorg as the agenda gives them, and none elsewhere', () => {
    const objectives = actions.filter((a) => a.programma === 'zorg-en-veiligheid').map((a) => a.doel);
    expect(objectives.join('')).toBe('BAACBAABBBBABCBB');
    expect(actions.filter((a) => a.programma !== 'zorg-en-veiligheid').every((a) => a.doel === null)).toBe(true);
  });

  it.each([
    ['afgerond', [2, 1, 0, 3], 6],
    ['op-schema', [9, 9, 5, 18], 41],
    ['loopt-achter', [2, 4, 1, 2], 9],
    ['niet-gestart', [3, 3, 1, 10], 17],
  ])('counts %s per programme and over all projects', (status, counts, total) => {
    const having = actions.filter((action) => action.status === status);
    const ofProgramme = (id: string) => having.filter((action) => action.programma === id).length;
    const projects = having.filter((action) => kindOf(action) === 'project').length;
    const programmes = ['zorg-en-veiligheid', 'ondermijning', 'digitale-veiligheid'].map(ofProgramme);
    expect([...programmes, projects]).toEqual(counts);
    expect(having).toHaveLength(total);
  });

  it.each([
    ['zorg-intervisie', 10, 'bijeenkomsten'],
    ['ond-weerbaarheidsscan', 39, 'gemeenten'],
    ['ond-csv-verstoren', 2, 'CSV’s'],
    ['ond-doorlooptijd', 4, 'weken'],
    ['ond-bewustwording', 2, 'bijeenkomsten'],
    ['ond-jonge-aanwas', 3, 'gemeenten'],
    ['ond-qrt', 8, 'inzetten'],
    ['ond-moedernetwerk', 3, 'pilotgemeenten'],
    ['ond-q-colleges', 4, 'colleges'],
    ['ond-pga-plus', 25, 'jongeren'],
    ['burgernet-samenwerking', 14, '%'],
    ['burgernet-ambassadeurs', 2, 'bijeenkomsten'],
    ['ondernemen-digitaal', 5, 'bijeenkomsten'],
    ['ondernemen-buitengebied', 3, 'projecten'],
  ])('measures %s by %i %s', (id, waarde, eenheid) => {
    expect(actions.find((action) => action.id === id)?.meetbaar).toEqual({ waarde, eenheid });
  });

  it('gives every action its own id and its own place', () => {
    expect(new Set(actions.map((action) => action.id)).size).toBe(73);
    expect(new Set(actions.map((action) => action.plaats)).size).toBe(73);
  });

  it('marks status, owner and dates as examples', () => {
    expect(actions.every((action) => action.herkomst === 'voorbeeld')).toBe(true);
  });

  it('points only to programmes, results and indicators that exist', () => {
    const indicators = new Set(programmas.flatMap((p) => p.indicatoren));
    for (const action of actions) {
      const results = programme(action.programma).resultaten.map((result) => result.code);
      if (action.resultaat !== null) expect(results).toContain(action.resultaat);
      for (const id of action.indicatoren) expect(indicators).toContain(id);
    }
  });

  it.each(actions.map((action) => [action.id, action] as const))('%s has dates that fit its status', (_, action) => {
    expect(action.start < action.klaar).toBe(true);
    if (action.status === 'afgerond') expect(action.klaar <= TODAY).toBe(true);
    else expect(action.klaar > TODAY).toBe(true);
    expect(action.start > TODAY).toBe(action.status === 'niet-gestart');
    expect((action.verwacht ?? '') > action.klaar).toBe(action.status === 'loopt-achter');
    if (action.mijlpaal !== null) expect(action.mijlpaal >= action.start && action.mijlpaal <= action.klaar).toBe(true);
    if (action.voortgang !== null) expect(action.voortgang.waarde).toBeLessThanOrEqual(action.voortgang.van);
  });

  it('has the conference of the agenda on its date', () => {
    expect(actions.find((action) => action.id === 'dig-bestuursconferentie')?.mijlpaal).toBe('2020-04-06');
  });
});
