import type * as v from 'valibot';
import type { ContentHeader, Dialogue, Letter, Picture, Story } from '../domain/content.ts';
import type { RichText } from '../domain/rich-text.ts';
import type { FaultCode } from './faults.ts';
import { parseFrontMatter } from './front-matter.ts';
import { checkLink, createKnownIds, type KnownIds, keepKnown } from './known-ids.ts';
import { markdownToRichText } from './markdown-to-rich-text.ts';
import { createIssue, type Located, type PackageIssue, type Place, placeOfFile } from './package-issue.ts';
import { parseJson } from './parse-json.ts';
import { parseItem, readItems, readJsonFile } from './read-list.ts';
import type { PackageFiles } from './read-table.ts';
import { dialogueSchema } from './schemas/dialogue.ts';
import { letterSchema, toLetter } from './schemas/letter.ts';
import { pictureSchema } from './schemas/picture.ts';
import { storySchema, toStory } from './schemas/story.ts';
import { splitUnique } from './unique-items.ts';

export interface ContentLinks {
  readonly areas: KnownIds;
  readonly indicators: KnownIds;
  readonly programmes: KnownIds;
}

interface ReadPictures {
  readonly pictures: Located<Picture>[];
  readonly known: KnownIds;
}

/** The pictures of beelden.json; one without its file or alt text is left out. */
export function readPictures(files: PackageFiles, links: ContentLinks, issues: PackageIssue[]): ReadPictures {
  const path = 'beelden.json';
  const read = readItems(readJsonFile(files, path, issues), path, '', pictureSchema, issues);
  const mentioned = [...read.rejectedIds, ...read.items.map(({ item }) => item.id)];
  const { unique } = splitUnique(read.items, (item) => item.id, issues, { field: 'id' });
  const pictures = unique
    .filter(({ item, place }) => {
      if (item.drawing.type !== 'file') {
        const { indicator } = item.drawing;
        return checkLink(indicator, links.indicators, 'onbekende-indicator', place, 'tekening.indicator', issues);
      }
      const hasFile = files.has(item.drawing.path);
      if (!hasFile) {
        const facts = { field: 'tekening.pad', value: item.drawing.path };
        issues.push(createIssue('beeldbestand-ontbreekt', place, facts));
      }
      if (item.alt === '') issues.push(createIssue('beeld-zonder-alt', place, { field: 'alt' }));
      return hasFile && item.alt !== '';
    })
    .flatMap((picture) => linkHeader(picture, links, issues));
  return {
    pictures,
    known: createKnownIds(
      pictures.map(({ item }) => item.id),
      mentioned,
      read.readable,
    ),
  };
}

/** The texts in letters/. */
export function readLetters(
  files: PackageFiles,
  links: ContentLinks,
  pictures: KnownIds,
  issues: PackageIssue[],
): Located<Letter>[] {
  return readMarkdown(files, 'letters', letterSchema, toLetter, issues).flatMap((letter) =>
    linkHeader(linkClaims(linkPicture(letter, pictures, issues), links, issues), links, issues),
  );
}

function linkClaims({ item, place }: Located<Letter>, links: ContentLinks, issues: PackageIssue[]): Located<Letter> {
  const claims = item.claims.filter(({ indicator, area }, index) => {
    const field = `uitspraken[${index}]`;
    const known = checkLink(indicator, links.indicators, 'onbekende-indicator', place, `${field}.indicator`, issues);
    // The area of the letter itself is checked with the rest of its head.
    const isOwn = area === item.area;
    return (isOwn || checkLink(area, links.areas, 'onbekend-gebied', place, `${field}.gebied`, issues)) && known;
  });
  return { item: { ...item, claims }, place };
}

/** The stories in verhalen/; one without consent is left out. */
export function readStories(
  files: PackageFiles,
  links: ContentLinks,
  pictures: KnownIds,
  issues: PackageIssue[],
): Located<Story>[] {
  const special = { toestemming: 'verhaal-zonder-toestemming' } as const;
  return readMarkdown(files, 'verhalen', storySchema, toStory, issues, special).flatMap((story) =>
    linkHeader(linkPicture(story, pictures, issues), links, issues),
  );
}

/** The threads in dialoog/. */
export function readDialogues(files: PackageFiles, links: ContentLinks, issues: PackageIssue[]): Located<Dialogue>[] {
  return filesIn(files, 'dialoog', 'json').flatMap(({ path, id, bytes }) => {
    const parsed = parseJson(path, bytes);
    if (parsed.issue !== null) {
      issues.push(parsed.issue);
      return [];
    }
    const dialogue = parseItem(parsed.value, placeOfFile(path), dialogueSchema, issues);
    if (dialogue === null) return [];
    if (dialogue.item.id !== id) {
      const facts = { field: 'id', value: dialogue.item.id, detail: id };
      issues.push(createIssue('id-niet-bestandsnaam', dialogue.place, facts));
      return [];
    }
    return linkHeader(dialogue, links, issues);
  });
}

function readMarkdown<H, T>(
  files: PackageFiles,
  folder: string,
  schema: v.GenericSchema<unknown, H>,
  toItem: (id: string, head: H, body: RichText) => T,
  issues: PackageIssue[],
  special: Readonly<Record<string, FaultCode>> = {},
): Located<T>[] {
  return filesIn(files, folder, 'md').flatMap(({ path, id, bytes }) => {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
      issues.push(createIssue('verkeerde-id', placeOfFile(path), { value: id }));
      return [];
    }
    const { content, issue } = parseFrontMatter(path, bytes);
    if (content === null) {
      issues.push(issue);
      return [];
    }
    const body = markdownToRichText(content.body);
    for (const { code, line, value } of body.faults) {
      const place: Place = { path, at: () => `regel ${line + content.bodyLine - 1}` };
      issues.push(createIssue(code, place, { value }));
    }
    const head = parseItem(content.head, content.place, schema, issues, special);
    return head === null ? [] : [{ item: toItem(id, head.item, body.text), place: content.place }];
  });
}

interface ContentFile {
  readonly path: string;
  readonly id: string;
  readonly bytes: Uint8Array;
}

function filesIn(files: PackageFiles, folder: string, extension: string): ContentFile[] {
  const found: ContentFile[] = [];
  for (const [path, bytes] of files) {
    const name = path.slice(folder.length + 1);
    if (!path.startsWith(`${folder}/`) || name.includes('/') || !name.endsWith(`.${extension}`)) continue;
    found.push({ path, id: name.slice(0, -extension.length - 1), bytes });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function linkPicture<T extends ContentHeader>(
  { item, place }: Located<T>,
  pictures: KnownIds,
  issues: PackageIssue[],
): Located<T> {
  if (item.picture === null || checkLink(item.picture, pictures, 'onbekend-beeld', place, 'beeld', issues)) {
    return { item, place };
  }
  return { item: { ...item, picture: null }, place };
}

function linkHeader<T extends ContentHeader>(
  { item, place }: Located<T>,
  links: ContentLinks,
  issues: PackageIssue[],
): Located<T>[] {
  const indicators = keepKnown(item.indicators, links.indicators, 'onbekende-indicator', place, 'indicatoren', issues);
  const hasProgramme = checkLink(item.programme, links.programmes, 'onbekend-programma', place, 'programma', issues);
  const hasArea = checkLink(item.area, links.areas, 'onbekend-gebied', place, 'gebied', issues);
  return hasProgramme && hasArea ? [{ item: { ...item, indicators }, place }] : [];
}
