import { describe, expect, it } from 'vitest';
import { computeThemeModel } from '../../../src/pages/thema/theme-model.ts';
import {
  makeAreaView,
  makeCore,
  makeDialogue,
  makeLetter,
  makePicture,
  makeProgramme,
  makeStory,
  makeThemeView,
} from './theme-factory.ts';

const programmes = [
  makeProgramme({ id: 'eerste', name: 'Eerste' }),
  makeProgramme(),
  makeProgramme({ id: 'laatste', name: 'Laatste', kind: 'project' }),
];
const letter = makeLetter('brief', { origin: 'example' });
const input = {
  core: makeCore({ programmes, content: [letter] }),
  areaView: makeAreaView(),
  themeView: makeThemeView({ letters: [letter] }),
  programme: 'digitaal',
  area: 'regio',
  period: '2019-K4',
} as const;

describe('computeThemeModel', () => {
  it.each([
    ['eerste', undefined, 'digitaal'],
    ['digitaal', 'eerste', 'laatste'],
    ['laatste', 'digitaal', undefined],
  ])('knows the neighbours of %s', (programme, previous, next) => {
    const model = computeThemeModel({ ...input, programme });
    expect([model?.previous?.id, model?.next?.id]).toEqual([previous, next]);
  });

  it.each([[{ programme: 'onbekend' }], [{ area: 'onbekend' }]])('is null for %j', (changes) => {
    expect(computeThemeModel({ ...input, ...changes })).toBeNull();
  });

  it('counts the forms that are there and says what is missing and what would help', () => {
    const model = computeThemeModel(input);
    expect(model?.forms.letters).toMatchObject({ count: 1, counted: '1 tekst', gap: null });
    expect(model?.forms.story.gap?.title).toBe('Nog geen verhaal bij dit programma');
    expect(model?.forms.story.gap?.text).toContain('Een verhaal is geen bewijs.');
    expect(model?.richnessText).toBe('Cijfers, dialoog, beeld en verhaal ontbreken nog.');
  });

  it('says that a programme without indicators has none, not that a figure is late', () => {
    expect(computeThemeModel(input)?.forms.figures.gap?.title).toBe('Dit programma heeft geen cijfers');
  });

  it('marks what is made up at the foot of its column', () => {
    const pictures = [makePicture('echt')];
    const stories = [makeStory('verhaal')];
    const dialogues = [makeDialogue('gesprek', { origin: 'example' })];
    const forms = computeThemeModel({
      ...input,
      themeView: makeThemeView({ letters: [letter], pictures, stories, dialogues }),
    })?.forms;
    expect(forms?.letters.foot).toEqual({ text: 'Bron: Actieagenda 2020.', mark: 'voorbeeldtekst' });
    expect(forms?.dialogue.foot.mark).toBe('voorbeeldgesprek');
    expect(forms?.picture.foot.mark).toBeNull();
    expect(forms?.story.foot).toEqual({ text: 'Een verhaal is geen bewijs.', mark: 'voorbeeldverhaal' });
  });

  it('says that texts did not arrive instead of that there are none', () => {
    const forms = computeThemeModel({ ...input, themeView: null })?.forms;
    expect(forms?.letters.gap?.title).toBe('Letters: niet opgehaald');
    expect(forms?.figures.gap?.title).toBe('Dit programma heeft geen cijfers');
  });

  it('says which file of a form is at fault', () => {
    const issue = { code: 'x', path: 'verhalen/a.md', place: 'kop, titel', value: '', message: 'Titel ontbreekt.' };
    const forms = computeThemeModel({ ...input, themeView: makeThemeView({ issues: [issue] }) })?.forms;
    expect(forms?.story.faults).toEqual(['verhalen/a.md kop, titel: Titel ontbreekt.']);
    expect(forms?.letters.faults).toEqual([]);
  });

  it('shows pictures with notes first and those of a story last', () => {
    const pictures = [makePicture('bij-verhaal'), makePicture('los'), makePicture('met-noten', { notes: ['Haast'] })];
    const stories = [makeStory('v', { picture: 'bij-verhaal' })];
    const model = computeThemeModel({ ...input, themeView: makeThemeView({ pictures, stories }) });
    expect(model?.pictures.items.map(({ picture }) => picture.id)).toEqual(['met-noten', 'los', 'bij-verhaal']);
    expect(model?.stories.items[0]).toMatchObject({
      picture: { src: '/data/beelden/bij-verhaal.svg' },
      consent: 'Toestemming: Anja, 17 februari 2020, tot 17 februari 2022.',
    });
  });
});
