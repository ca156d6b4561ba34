import * as v from 'valibot';

const ROOT = '/data';
const listSchema = v.object({ resources: v.array(v.object({ path: v.string() })) });

/** Which files of the package are needed: all of them, or all but the pictures, which no figure depends on. */
export type PackagePart = 'all' | 'without-pictures';

/** The files of the published package by their path in it; throws with a sentence when one does not come. */
export async function fetchPackage(part: PackagePart): Promise<Map<string, Uint8Array>> {
  const list = await fetchFile('datapackage.json');
  const { resources } = v.parse(listSchema, JSON.parse(new TextDecoder().decode(list)));
  const paths = resources.map(({ path }) => path).filter((path) => part === 'all' || !path.startsWith('beelden/'));
  const files = await Promise.all(paths.map(async (path) => [path, await fetchFile(path)] as const));
  return new Map([['datapackage.json', list], ...files]);
}

async function fetchFile(path: string): Promise<Uint8Array> {
  const address = `${ROOT}/${path.split('/').map(encodeURIComponent).join('/')}`;
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => null);
  if (!response?.ok) throw new Error('De gepubliceerde cijfers kwamen niet aan. Controleer de verbinding.');
  return new Uint8Array(await response.arrayBuffer());
}
