import { describeResource } from './describe-resource.ts';
import { parseJson } from './parse-json.ts';
import { type LocatedPackage, readLocated } from './read-located.ts';

const FIXED_TITLES: ReadonlyMap<string, string> = new Map([
  ['gebieden.csv', 'Gebieden: regio, districten en gemeenten'],
  ['inwoners.csv', 'Inwoners per gebied'],
  ['doelen.csv', 'Doelen per indicator, gebied en periode'],
  ['indicatoren.json', 'Indicatoren met hun definitie'],
  ['programmas.json', 'Strategie, ambities, programma’s en projecten'],
  ['acties.json', 'Acties van de actieagenda 2020'],
  ['gebeurtenissen.json', 'Gebeurtenissen bij de grafieken'],
  ['trends.json', 'Trendinventarisatie: onderzoek, ontwikkelingen, ervaring en criminaliteitsbeeld'],
  ['verwachtingen.json', 'Verwachtingen vooraf per indicator en kwartaal'],
  ['beelden.json', 'Beelden met alt-tekst, bron en rechten'],
]);

/**
 * The text of datapackage.json for the files of a package: size, SHA-256, and for a CSV file dialect and schema. Keeps
 * what datapackage.json already says of the package (name, title, peildatum, licenses, sources) and the titles of files.
 */
export async function writeDatapackage(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const current = readObject(files.get('datapackage.json'));
  const oldTitles = titlesOf(current.get('resources'));
  const located = readLocated(files);
  const paths = [...files.keys()].filter((path) => path !== 'datapackage.json').sort();
  const resources = await Promise.all(
    paths.map(async (path) => {
      const { name, ...rest } = await describeResource(path, files.get(path) ?? new Uint8Array());
      const title = oldTitles.get(path) ?? titleOf(path, located);
      return { name, title, ...rest };
    }),
  );
  const { name, title, profile, created, peildatum, ...others } = Object.fromEntries(current);
  const date = typeof peildatum === 'string' ? peildatum : located.statedDate;
  const descriptor = {
    name: name ?? 'rijker-verantwoorden',
    title: title ?? 'Rijker verantwoorden',
    profile: profile ?? 'data-package',
    created: created ?? `${date}T00:00:00Z`,
    peildatum: date,
    ...others,
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function readObject(bytes: Uint8Array | undefined): Map<string, unknown> {
  const content = bytes === undefined ? null : parseJson('datapackage.json', bytes).value;
  return new Map<string, unknown>(typeof content === 'object' && content !== null ? Object.entries(content) : []);
}

function titlesOf(resources: unknown): Map<string, string> {
  const titles = new Map<string, string>();
  const list: readonly unknown[] = Array.isArray(resources) ? resources : [];
  for (const resource of list) {
    if (typeof resource !== 'object' || resource === null || !('path' in resource) || !('title' in resource)) continue;
    if (typeof resource.path === 'string' && typeof resource.title === 'string') {
      titles.set(resource.path, resource.title);
    }
  }
  return titles;
}

function titleOf(path: string, located: LocatedPackage): string {
  const fixed = FIXED_TITLES.get(path);
  if (fixed !== undefined) return fixed;
  const id = path.replace(/^.*\/|\.[^.]+$/g, '');
  if (path.startsWith('cijfers/')) {
    return `Cijfers van ${located.areas.find(({ item }) => item.id === id)?.item.name ?? id}`;
  }
  const texts = [...located.letters, ...located.stories, ...located.dialogues];
  const text = texts.find(({ place }) => place.path === path);
  if (text !== undefined) return text.item.title;
  const picture = located.pictures.find(({ item }) => item.drawing.type === 'file' && item.drawing.path === path);
  return picture?.item.title ?? path;
}
