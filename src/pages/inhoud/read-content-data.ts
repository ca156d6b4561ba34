import { computeQuarters } from '../../package/compute-quarters.ts';
import type { DataPackage } from '../../package/data-package.ts';
import { parseFrontMatter } from '../../package/front-matter.ts';
import type { ContentData } from './content-data.ts';

/** What forms need of a package and its files: the items, the texts as they were written, the quarters. */
export function readContentData(files: ReadonlyMap<string, Uint8Array>, data: DataPackage): ContentData {
  const { observations, populations: _populations, expectations: _expectations, trends: _trends, ...rest } = data;
  const markdown = new Map(
    [...files].flatMap(([path, bytes]) => {
      if (!/^(?:letters|verhalen)\/.*\.md$/.test(path)) return [];
      const { content } = parseFrontMatter(path, bytes);
      return content === null ? [] : [[path, content.body.trim()] as const];
    }),
  );
  const quarters = computeQuarters(observations).filter(({ filled }) => filled);
  return { ...rest, markdown, quarters: quarters.map(({ period }) => period) };
}
