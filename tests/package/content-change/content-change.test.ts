import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changePackage } from '../../../src/package/change-package.ts';
import { checkPackage } from '../../../src/package/check-package.ts';
import { changeAction } from '../../../src/package/content-change/change-action.ts';
import { changeIndicator } from '../../../src/package/content-change/change-indicator.ts';
import { changePicture, type PictureAnswers } from '../../../src/package/content-change/change-picture.ts';
import { changeTarget, removeTarget } from '../../../src/package/content-change/change-target.ts';
import type { FileChanges } from '../../../src/package/content-change/file-changes.ts';
import { type LetterAnswers, writeLetter } from '../../../src/package/content-change/write-letter.ts';
import { type StoryAnswers, writeStory } from '../../../src/package/content-change/write-story.ts';
import type { DataPackage } from '../../../src/package/data-package.ts';
import { markdownToRichText } from '../../../src/package/markdown-to-rich-text.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { createSmallPackage } from '../small-package.ts';

const files = await createSmallPackage();
const { data } = readPackage(files);
const known = await checkPackage(files);
type Kind = 'letters' | 'stories' | 'actions' | 'targets' | 'indicators' | 'pictures';

/** The package after the change, when it has no fault that it had not, and all but one kind of content is as it was. */
async function apply(changes: FileChanges | null, kind: Kind, paths: readonly string[]): Promise<DataPackage> {
  if (changes === null) throw new Error('Nothing was changed.');
  const after = await changePackage(files, { rows: new Map(), files: changes });
  expect((await checkPackage(after)).filter(({ code }) => !known.some((issue) => issue.code === code))).toEqual([]);
  const touched = [...after].filter(([path, bytes]) => bytes !== files.get(path)).map(([path]) => path);
  expect(touched.toSorted()).toEqual([...paths, 'datapackage.json'].toSorted());
  const { data: read } = readPackage(after);
  expect({ ...read, [kind]: [] }).toEqual({ ...data, [kind]: [] });
  return read;
}

/** Texts that a form may send: anything that is a text, without blanks around it. */
const line = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '2019',
      'ja',
      'null',
      '~',
      '- x',
      '# x',
      '---',
      'a: b',
      '"',
      "'",
      '{a}',
      '[b]',
      '&x',
      '*y',
      '!z',
      '%',
      '@',
      '`',
      '> x',
      '| x',
      '\\',
      '\u2028',
      '__proto__',
      '2019-12-31',
      '0x1F',
      '=1+1',
    ),
  )
  .map((text) =>
    text
      .replaceAll(/[\r\n]/g, ' ')
      .replaceAll(/\p{Cs}/gu, '')
      .trim(),
  )
  .filter((text) => text !== '');
const id = fc
  .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
  .filter((text) => !['kaart', 'vakjes', 'meer-treffers', 'de-avond'].includes(text));
const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2020-03-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.constantFrom('2019', '2019-K4', '2019-M12', '2018-K1');
const area = fc.constantFrom('midden-nederland', 'woerden', 'hilversum');
const header = {
  id,
  title: line,
  summary: line,
  programme: fc.constant('burgernet'),
  indicators: fc.subarray(['meldingen', 'zaken', 'succes']),
  area,
  period,
  date: day,
  origin: fc.constantFrom('published', 'derived', 'example'),
} as const;
const consent = fc.record({ by: line, date: day, purpose: line, until: fc.option(fc.constant('2031-01-01')) });
const body = fc
  .array(
    fc.constantFrom(
      'Het was **laat**.',
      'Een [link](https://www.burgernet.nl).',
      '## Kop',
      '- punt',
      '---x',
      'titel: "x"',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => `${'Dit is een zin van tien woorden over alle cijfers. '.repeat(13)}\n\n${parts.join('\n\n')}`);
const runs = { numRuns: 60 };

describe('writeLetter', () => {
  const letter: fc.Arbitrary<LetterAnswers> = fc.record({
    ...header,
    author: line,
    genre: line,
    source: line,
    picture: fc.constantFrom(null, 'kaart'),
    claims: fc.constant([]),
    markdown: body,
  });

  test('is read as what was answered, and touches nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(letter, async (answers) => {
        const { letters } = await apply(writeLetter(answers), 'letters', [`letters/${answers.id}.md`]);
        const { markdown, ...expected } = answers;
        expect(letters.find((each) => each.id === answers.id)).toEqual({
          ...expected,
          form: 'letters',
          openAgreements: 0,
          contributions: 0,
          text: markdownToRichText(markdown).text,
        });
        expect(letters.filter((each) => each.id !== answers.id)).toEqual(data.letters);
      }),
      runs,
    );
  });

  test('puts a letter in the place of the one with its id, with what it says of figures', async () => {
    const [old] = data.letters;
    const claims = [{ indicator: 'meldingen', area: 'hilversum', period: '2019-K4', direction: 'worsened' }] as const;
    const answers = { ...old!, title: 'Anders', claims, markdown: 'Kort.' };
    const { data: read } = readPackage(await changePackage(files, { rows: new Map(), files: writeLetter(answers) }));
    expect(read.letters).toMatchObject([{ id: 'meer-treffers', title: 'Anders', claims }]);
  });
});

describe('writeStory', () => {
  const story: fc.Arbitrary<StoryAnswers> = fc.record({
    ...header,
    author: line,
    source: line,
    picture: fc.constantFrom(null, 'kaart'),
    quote: fc.oneof(fc.constant(''), line),
    consent,
    markdown: body,
  });

  test('is read as what was answered, with its consent, and touches nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (answers) => {
        const { stories } = await apply(writeStory(answers), 'stories', [`verhalen/${answers.id}.md`]);
        const { markdown, ...expected } = answers;
        expect(stories.find((each) => each.id === answers.id)).toEqual({
          ...expected,
          form: 'story',
          openAgreements: 0,
          contributions: 0,
          text: markdownToRichText(markdown).text,
        });
        expect(stories.filter((each) => each.id !== answers.id)).toEqual(data.stories);
      }),
      runs,
    );
  });
});

describe('changeAction', () => {
  const progress = fc.record(
    {
      status: fc.constantFrom('done', 'on-schedule', 'behind', 'not-started'),
      progress: fc.option(fc.record({ value: fc.nat(9), of: fc.integer({ min: 1, max: 9 }) })),
      owner: line,
      due: day,
      expected: fc.option(day),
      milestone: fc.option(line),
      origin: fc.constantFrom('published', 'derived', 'example'),
    } as const,
    { requiredKeys: [] },
  );

  test('changes what was given of one action, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(progress, async (answers) => {
        fc.pre(Object.keys(answers).length > 0);
        const { actions } = await apply(changeAction(files, 'burgernet-bijeenkomst', answers), 'actions', [
          'acties.json',
        ]);
        expect(actions).toEqual([{ ...data.actions[0], ...answers }]);
      }),
      runs,
    );
  });

  test('is null for an action that is not there', () => {
    expect(changeAction(files, 'onbekend', { status: 'done' })).toBeNull();
  });

  test('leaves every letter of the other actions as it is', () => {
    const text =
      '[\n { "id":"een",   "titel": "a \\" { [ b" },\n{"id": "twee", "status": "niet-gestart",\t"lijst": [{"id": "een"}] }  ,\n {"id":"drie"}]\n';
    const own = new Map([['acties.json', new TextEncoder().encode(text)]]);
    const after = new TextDecoder().decode(
      changeAction(own, 'twee', { status: 'done' })?.get('acties.json') ?? undefined,
    );
    expect(after).toBe(
      '[\n { "id":"een",   "titel": "a \\" { [ b" },\n{\n    "id": "twee",\n    "status": "afgerond",\n    "lijst": [\n      {\n        "id": "een"\n      }\n    ]\n  }  ,\n {"id":"drie"}]\n',
    );
  });
});

describe('changeTarget', () => {
  const target = fc.record({
    indicator: fc.constantFrom('meldingen', 'zaken', 'succes'),
    area: fc.constantFrom('midden-nederland', 'gooi-en-vechtstreek'),
    period: fc.constantFrom('2019', '2020', '2021'),
    value: fc.oneof(fc.nat(99), fc.constantFrom(11.6, 0.5, -5.3)),
    kind: fc.constantFrom('minimum', 'maximum'),
    origin: fc.constantFrom('published', 'example'),
  } as const);

  test('is read as what was answered, in the place of what there was, and touches nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(target, async (answers) => {
        const { targets } = await apply(changeTarget(files, answers), 'targets', ['doelen.csv']);
        const isOwn = ({ indicator, area: place, period: when }: (typeof targets)[number]): boolean =>
          indicator === answers.indicator && place === answers.area && when === answers.period;
        expect(targets.filter(isOwn)).toEqual([answers]);
        expect(targets.filter((each) => !isOwn(each))).toEqual(data.targets.filter((each) => !isOwn(each)));
      }),
      runs,
    );
  });

  test('goes again, and then the file is as it was', async () => {
    const extra = {
      indicator: 'meldingen',
      area: 'woerden',
      period: '2020',
      value: 7,
      kind: 'maximum',
      origin: 'example',
    } as const;
    const added = await changePackage(files, { rows: new Map(), files: changeTarget(files, extra) });
    expect(readPackage(added).data.targets).toHaveLength(2);
    expect(removeTarget(added, extra).get('doelen.csv')).toEqual(files.get('doelen.csv'));
  });
});

describe('changeIndicator', () => {
  const own = data.indicators[2]!;

  test.each([
    ['a definition', { ...own, definition: 'Iets anders: "x".', decimals: 2 }],
    ['counting persons', { ...own, countsPersons: true }],
    ['a threshold that goes', { ...own, disclosureThreshold: null }],
    ['parts that go', { ...own, parts: null }],
    ['a new one', { ...own, id: 'nieuw', name: 'Nieuw' }],
  ])('writes %s, and touches nothing else', async (_name, indicator) => {
    const { indicators } = await apply(changeIndicator(files, indicator), 'indicators', ['indicatoren.json']);
    expect(indicators.find(({ id: each }) => each === indicator.id)).toEqual(indicator);
    expect(indicators.filter(({ id: each }) => each !== indicator.id)).toEqual(
      data.indicators.filter(({ id: each }) => each !== indicator.id),
    );
  });

  test('no longer says that it counts persons when it does not', async () => {
    const counting = await changePackage(files, {
      rows: new Map(),
      files: changeIndicator(files, { ...own, countsPersons: true })!,
    });
    expect(changeIndicator(counting, own)?.get('indicatoren.json')).not.toEqual(counting.get('indicatoren.json'));
    const after = await changePackage(counting, { rows: new Map(), files: changeIndicator(counting, own)! });
    expect(readPackage(after).data.indicators).toEqual(data.indicators);
  });
});

describe('changePicture', () => {
  const path = 'beelden/0123456789abcdef0123456789abcdef.jpg';
  const picture: fc.Arbitrary<PictureAnswers> = fc.record({
    ...header,
    drawing: fc.constant({ type: 'file', path, width: 640, height: 480 } as const),
    alt: line,
    caption: fc.oneof(fc.constant(''), line),
    source: line,
    rights: line,
    consent: fc.option(consent),
    notes: fc.array(line, { maxLength: 3 }),
  });

  test('is read as what was answered, with its file, and touches nothing else', async () => {
    const bytes = new Uint8Array([0xff, 0xd8, 0xff]);
    await fc.assert(
      fc.asyncProperty(picture, async (answers) => {
        const { pictures } = await apply(changePicture(files, answers, bytes), 'pictures', ['beelden.json', path]);
        expect(pictures.find((each) => each.id === answers.id)).toEqual({
          ...answers,
          form: 'picture',
          picture: answers.id,
          openAgreements: 0,
          contributions: 0,
        });
        expect(pictures.filter((each) => each.id !== answers.id)).toEqual(data.pictures);
      }),
      runs,
    );
  });

  test('is null where the list of pictures cannot be read', () => {
    const broken = new Map([['beelden.json', new TextEncoder().encode('{"a":1}')]]);
    expect(changePicture(broken, fc.sample(picture, { numRuns: 1, seed: 1 })[0]!)).toBeNull();
  });
});
