import { describe, expect, it } from 'vitest';
import { computeDialogues } from '../../../src/pages/thema/theme-dialogues.ts';
import { makeBase, makeDialogue, makeThemeView } from './theme-factory.ts';

describe('computeDialogues', () => {
  const speak = (text: string) => ({ partner: 'care', role: 'Manager ggz', date: '2020-02-27', text }) as const;

  it('shows two readings and counts the others, with the partner by name', () => {
    const dialogue = makeDialogue('d', { thread: [speak('een'), speak('twee'), speak('drie'), speak('vier')] });
    const [item] = computeDialogues(makeBase({ themeView: makeThemeView({ dialogues: [dialogue] }) })).items;
    expect(item).toMatchObject({ more: 'Nog 2 bijdragen', where: null });
    expect(item?.first.map(({ partner }) => partner)).toEqual(['Zorg', 'Zorg']);
  });

  it('says of which area a talk is when it is not the one on screen', () => {
    const base = makeBase({ themeView: makeThemeView({ dialogues: [makeDialogue('d')] }) }, 'oost');
    expect(computeDialogues(base).items[0]?.where).toBe('regio');
  });
});
