import { zipSync } from 'fflate';
import * as v from 'valibot';
import { changePackage } from '../../package/change-package.ts';
import { checkPackage } from '../../package/check-package.ts';
import { toContentFiles } from '../../package/content-change/to-content-files.ts';
import type { DataPackage } from '../../package/data-package.ts';
import { isWarningCode } from '../../package/faults.ts';
import type { PackageIssue } from '../../package/package-issue.ts';
import { readPackage } from '../../package/read-package.ts';
import { computeContentReport } from './compute-content-report.ts';
import type { ContentResult, ContentTask, TriedChange } from './content-messages.ts';
import { readContentData } from './read-content-data.ts';

/** Does what the page asks with the published package. */
interface ContentDesk {
  /** Rejects with a sentence for the reader when the package does not come or the change cannot be made. */
  perform(task: ContentTask): Promise<ContentResult>;
}

type Files = ReadonlyMap<string, Uint8Array>;

const listSchema = v.object({ resources: v.array(v.object({ path: v.string() })) });

interface Published {
  readonly files: Files;
  readonly data: DataPackage;
  /** What is wrong already, with and without the figures; looked at once. */
  readonly findWhole: () => Promise<readonly PackageIssue[]>;
  readonly findTexts: () => Promise<readonly PackageIssue[]>;
}

/** A desk over the package that fetchFiles gives; of a picture that nobody changes the bytes may be empty. */
export function createContentDesk(fetchFiles: (part: 'all' | 'without-pictures') => Promise<Files>): ContentDesk {
  let loading: Promise<Published> | null = null;

  function loadPublished(): Promise<Published> {
    loading ??= openPublished().catch((error: unknown) => {
      // What did not come is asked for anew the next time.
      loading = null;
      throw error;
    });
    return loading;
  }

  async function openPublished(): Promise<Published> {
    const files = withEmptyPictures(await fetchFiles('without-pictures'));
    return {
      files,
      data: readPackage(files).data,
      findWhole: once(() => findFaults(files)),
      findTexts: once(() => findFaults(withoutFigures(files))),
    };
  }

  async function check({ change, upload }: TriedChange): Promise<ContentResult> {
    const published = await loadPublished();
    const { data: before } = published;
    const isWhole = change.kind === 'indicator';
    const files = await applyChange(isWhole ? published.files : withoutFigures(published.files), { change, upload });
    const known = await (isWhole ? published.findWhole() : published.findTexts());
    const issues = { before: known, after: await findFaults(files) };
    const { observations, referenceDate } = before;
    const read = readPackage(files).data;
    const after = isWhole ? read : { ...read, observations, referenceDate };
    return { kind: 'report', report: computeContentReport(change, { before, after, issues }) };
  }

  return {
    async perform(task) {
      switch (task.kind) {
        case 'load': {
          const { files, data } = await loadPublished();
          return { kind: 'data', data: readContentData(files, data) };
        }
        case 'check':
          return check(task.tried);
        case 'package': {
          const files = await applyChange(await fetchFiles('all'), task.tried);
          return { kind: 'bytes', bytes: zipSync(Object.fromEntries(files)) };
        }
      }
    },
  };
}

async function applyChange(present: Files, { change, upload }: TriedChange): Promise<Map<string, Uint8Array>> {
  const files = toContentFiles(present, change, upload);
  if (files === null) throw new Error('Wat u verandert, staat niet meer op het dashboard.');
  return changePackage(present, { rows: new Map(), files });
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => (result ??= work());
}

/** Only a definition changes what is wrong with a figure; without them a change is tried while one types. */
function withoutFigures(files: Files): Files {
  return new Map([...files].filter(([path]) => !path.startsWith('cijfers/')));
}

/** Faults keep a package from being published; what only asks a look is said elsewhere. */
async function findFaults(files: Files): Promise<PackageIssue[]> {
  return (await checkPackage(files)).filter(({ code }) => !isWarningCode(code));
}

/** Pictures are there by name: no check needs to see them, and they are the heaviest part of the package. */
function withEmptyPictures(files: Files): Files {
  const list: unknown = JSON.parse(new TextDecoder().decode(files.get('datapackage.json')));
  const paths = v.parse(listSchema, list).resources.map(({ path }) => path);
  const missing = paths.filter((path) => path.startsWith('beelden/') && !files.has(path));
  return new Map([...files, ...missing.map((path) => [path, new Uint8Array()] as const)]);
}
