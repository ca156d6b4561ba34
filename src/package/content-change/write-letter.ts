import type { Letter } from '../../domain/content.ts';
import { CLAIM_DIRECTIONS, dutchWord } from '../schemas/words.ts';
import type { FileChanges } from './file-changes.ts';
import { type HeaderAnswers, toHeaderFields } from './to-header-fields.ts';
import { writeMarkdownFile } from './write-markdown-file.ts';

/** What the form of a letter asks; markdown is its text. */
export type LetterAnswers = HeaderAnswers &
  Pick<Letter, 'author' | 'genre' | 'source' | 'picture' | 'claims'> & { readonly markdown: string };

/** The file letters/<id>.md, new or in place of the one that was there. */
export function writeLetter(letter: LetterAnswers): FileChanges {
  const { id, author, genre, source, picture, claims, markdown } = letter;
  const said = claims.map(({ indicator, area, period, direction }) => ({
    indicator,
    gebied: area,
    periode: period,
    richting: dutchWord(CLAIM_DIRECTIONS, direction),
  }));
  const head = {
    ...toHeaderFields(letter),
    auteur: author,
    soort: genre,
    bron: source,
    beeld: picture,
    uitspraken: said.length === 0 ? null : said,
  };
  return new Map([[`letters/${id}.md`, writeMarkdownFile(head, markdown)]]);
}
