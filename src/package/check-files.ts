import { describeResource } from './describe-resource.ts';
import { createIssue, type PackageIssue, type Place, placeOfFile } from './package-issue.ts';
import type { PackageFiles } from './read-table.ts';
import type { Datapackage, Resource } from './schemas/datapackage.ts';

const PATH = 'datapackage.json';
const KNOWN_PATHS = [
  /^(?:datapackage|programmas|indicatoren|acties|gebeurtenissen|beelden|trends|verwachtingen)\.json$/,
  /^(?:gebieden|inwoners|doelen)\.csv$/,
  /^cijfers\/[^/]+\.(?:csv|json)$/,
  /^(?:letters|verhalen)\/[^/]+\.md$/,
  /^dialoog\/[^/]+\.json$/,
  /^beelden\/[^/]+\.(?:svg|png|jpg|webp)$/,
  /^(?:LEESMIJ|README)\.md$/,
];

/** Files that no reader reads, and everything in which datapackage.json and the files differ. */
export async function checkFiles(files: PackageFiles, datapackage: Datapackage | null): Promise<PackageIssue[]> {
  const issues = [...files.keys()]
    .filter((path) => !KNOWN_PATHS.some((known) => known.test(path)))
    .map((path) => createIssue('onbekend-bestand', placeOfFile(path), { value: path }));
  if (datapackage === null) return issues;

  const described = new Map<string, number>();
  for (const [index, resource] of datapackage.resources.entries()) {
    const place: Place = { path: PATH, at: (field = 'path') => `resources[${index}].${field}` };
    const earlier = described.get(resource.path);
    if (earlier !== undefined) {
      issues.push(createIssue('dubbele-sleutel', place, { value: resource.path, detail: `ook resources[${earlier}]` }));
      continue;
    }
    described.set(resource.path, index);
    issues.push(...(await checkResource(resource, files.get(resource.path), place)));
  }
  for (const path of files.keys()) {
    if (path === PATH || described.has(path)) continue;
    issues.push(createIssue('niet-in-datapackage', placeOfFile(PATH), { field: 'resources', value: path }));
  }
  return issues;
}

async function checkResource(resource: Resource, bytes: Uint8Array | undefined, place: Place): Promise<PackageIssue[]> {
  if (bytes === undefined) return [createIssue('bron-zonder-bestand', place, { value: resource.path })];
  const actual = await describeResource(resource.path, bytes);
  const at = (field: string): Place => ({ path: resource.path, at: () => `${PATH}, ${place.at(field)}` });
  const issues: PackageIssue[] = [];
  if (resource.bytes !== actual.bytes) {
    const facts = { value: String(resource.bytes), detail: String(actual.bytes) };
    issues.push(createIssue('bytes-kloppen-niet', at('bytes'), facts));
  } else if (resource.hash !== actual.hash) {
    issues.push(createIssue('hash-klopt-niet', at('hash'), { value: resource.hash }));
  }
  for (const field of ['schema', 'dialect'] as const) {
    if (JSON.stringify(resource[field]) !== JSON.stringify(actual[field])) {
      issues.push(createIssue('schema-klopt-niet', at(field)));
    }
  }
  return issues;
}
