import { describe, expect, it } from 'vitest';
import type { Dialogue } from '../../../src/domain/content.ts';
import { computePresentedItem } from '../../../src/pages/presenteren/presented-item.ts';
import { computeTalk, piecesOf } from '../../../src/pages/presenteren/presented-talk.ts';
import { computeItems } from '../../../src/pages/presenteren/presentation-items.ts';
import { toDialoguePieces } from '../../../src/pages/presenteren/panel-pieces.ts';
import { computeRoom } from '../../../src/pages/presenteren/stage-layout.ts';
import { makeFigure, makeObservation, makeReading } from '../../domain/reading-factory.ts';
import { readViews } from '../read-views.ts';

const { core, view } = await readViews('midden-nederland');
const INPUT = { core, areaView: view, indicatorView: null, area: 'midden-nederland', period: '2019-K4' } as const;

describe('computeItems', () => {
  it('gives every indicator of the area, what asks for talk first', () => {
    const items = computeItems({ ...INPUT, screen: { type: 'overview' } });
    expect(items).toHaveLength(core.indicators.length);
    expect(items[0]?.indicator.id).toBe('geregistreerde-cybercrime');
    const order = items.map(({ attention }) => ['discuss', 'follow', 'on-course', 'no-figure'].indexOf(attention));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('gives of a theme its own indicators alone', () => {
    const items = computeItems({ ...INPUT, screen: { type: 'theme', id: 'burgernet' } });
    const own = core.programmes.find(({ id }) => id === 'burgernet')?.indicators ?? [];
    expect(items.map(({ indicator }) => indicator.id).sort()).toEqual([...own].sort());
  });

  it('gives of an indicator the area first and then its districts', () => {
    const screen = { type: 'indicator', id: 'geregistreerde-cybercrime' } as const;
    const items = computeItems({ ...INPUT, screen });
    expect(items.map(({ area }) => area.level)).toEqual(['region', ...Array.from({ length: 5 }, () => 'district')]);
  });

  it.each([{ type: 'theme', id: 'bestaat-niet' } as const, { type: 'indicator', id: 'bestaat-niet' } as const])(
    'gives nothing of what there is not: %o',
    (screen) => {
      expect(computeItems({ ...INPUT, screen })).toEqual([]);
    },
  );

  it('gives nothing for an unknown area', () => {
    expect(computeItems({ ...INPUT, area: 'atlantis', screen: { type: 'overview' } })).toEqual([]);
  });
});

describe('computePresentedItem', () => {
  it('says the figure, its unit and year, and the change', () => {
    const item = computePresentedItem(makeReading({}, makeFigure({ now: 589, before: 299 })));
    expect(item).toMatchObject({ value: '589', unit: 'misdrijven in 2019', change: { up: true } });
    expect(item.change?.text).toBe('97% meer dan in 2018');
  });

  it('compares a published figure with no made-up one', () => {
    const previous = makeObservation('2018', 299, { origin: 'example' });
    expect(
      computePresentedItem(makeReading({}, makeFigure({ now: 589, before: 299 }), { previous })).change,
    ).toBeNull();
  });

  it.each([
    ['small', 'minder dan 5'],
    ['withheld', 'afgeschermd'],
    ['unknown', 'onbekend'],
  ] as const)('says why a figure is missing, and draws nothing: %s', (reason, words) => {
    const figure = makeObservation('2019', null, { reason });
    const item = computePresentedItem(makeReading({}, { figure }));
    expect(item.value).toBe('–');
    expect(item.unit).toBe(words);
    expect(item.drawing.type).toBe('text');
  });

  it('says of a hidden share nothing of a threshold', () => {
    const figure = makeObservation('2019', null, { reason: 'small' });
    expect(computePresentedItem(makeReading({ kind: 'share', unit: '%' }, { figure })).unit).toBe(
      'te klein aantal om te tonen',
    );
  });

  it('marks what is made up', () => {
    const example = { origin: 'example' } as const;
    const published = makeFigure({ now: 5 });
    const quarters = [makeObservation('2019-K4', 2, example)];
    expect(computePresentedItem(makeReading({}, published)).example).toBeNull();
    expect(computePresentedItem(makeReading({}, makeFigure({ now: 5, changes: example }))).example).toBe(
      'voorbeeldcijfers',
    );
    expect(computePresentedItem(makeReading({}, published, { quarters })).example).toBe('kwartalen: voorbeeldcijfers');
    expect(computePresentedItem(makeReading({}, { quarters })).example).toBe('voorbeeldcijfers');
  });
});

describe('computeTalk', () => {
  const item = computePresentedItem(makeReading({}, makeFigure({ now: 589, before: 299 })));
  const talk = computeTalk({ core, themeView: null, areaView: view, item });

  it('asks a question that follows from the figure where nobody asked one, and says so', () => {
    const [piece] = piecesOf(talk.panels.dialogue, 'dialogue');
    expect(piece).toMatchObject({ type: 'question', said: null });
    expect(piece).toHaveProperty('note', expect.stringContaining('volgt uit het cijfer'));
    expect(talk.panels.dialogue.present).toBe(false);
  });

  it('says of an empty form what is missing', () => {
    expect(piecesOf(talk.panels.story, 'story')).toEqual([
      { type: 'empty', text: 'Nog geen verhaal bij dit cijfer. Wie gaat het aan?' },
    ]);
  });
});

describe('toDialoguePieces', () => {
  const room = computeRoom('Een korte kop', '589', 13);
  const dialogue: Dialogue = {
    id: 'd',
    form: 'dialogue',
    title: 'Wie belt?',
    summary: '',
    programme: 'x',
    indicators: [],
    area: 'midden-nederland',
    period: '2019-K4',
    date: '2020-01-01',
    origin: 'example',
    picture: null,
    openAgreements: 0,
    contributions: 3,
    question: 'Wie belt?',
    thread: [
      { partner: 'police', role: 'Teamchef', date: '2020-01-01', text: 'Bel eerst.' },
      { partner: 'prosecutor', role: 'Officier', date: '2020-01-02', text: 'Woord '.repeat(120).trim() },
      { partner: 'municipality', role: 'Burgemeester van de gemeente', date: '2020-01-03', text: 'Ik bel.' },
    ],
    decisions: [],
    agreements: [],
  };
  const pieces = toDialoguePieces(dialogue, room);

  it('shows the question first, with the first contribution where it fits', () => {
    expect(pieces[0]).toEqual({
      type: 'question',
      question: 'Wie belt?',
      note: null,
      said: { text: 'Bel eerst.', who: 'Politie: teamchef' },
    });
  });

  it('loses no contribution, and cuts one that is too long', () => {
    const said = pieces.flatMap((piece) => (piece.type === 'said' ? piece.items : []));
    const long = said.filter(({ who }) => who === 'Openbaar Ministerie: officier');
    expect(long.length).toBeGreaterThan(1);
    expect(
      long
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(' …', ''),
    ).toBe(dialogue.thread[1]?.text);
    expect(said.at(-1)).toEqual({ text: 'Ik bel.', who: 'Burgemeester van de gemeente' });
  });
});

describe('computeRoom', () => {
  it('gives fewer lines under a longer headline and above more agreements', () => {
    const short = computeRoom('Kort', '589', 8);
    const long = computeRoom(
      'Een kop die over drie regels loopt omdat hij zoveel te zeggen heeft van dit ene cijfer',
      '11,6%',
      8,
    );
    expect(long.lines).toBeLessThan(short.lines);
    expect(computeRoom('Kort', '589', 19).lines).toBeLessThan(short.lines);
  });

  it('writes a long figure smaller', () => {
    expect(computeRoom('Kort', '1.234.567', 8).smallNumber).toBe(true);
    expect(computeRoom('Kort', '6.052', 8).smallNumber).toBe(false);
  });
});
