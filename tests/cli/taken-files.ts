import JSZip from 'jszip';
import { decodeCoreView } from '../../src/package/views/core-view.ts';
import { decodeIndicatorView } from '../../src/package/views/indicator-view.ts';
import { computeIndicatorModel } from '../../src/pages/indicator/indicator-model.ts';
import { computeSheet } from '../../src/pages/indicator/taking-along/compute-sheet.ts';
import { computeExport } from '../../src/pages/indicator/taking-along/export-model.ts';
import { makeSlide } from '../../src/pages/indicator/taking-along/make-slide.ts';
import { toCsv } from '../../src/pages/indicator/taking-along/to-csv.ts';
import { parseViewChoice } from '../../src/pages/indicator/view-choice.ts';

const SEARCHES = ['', '?weergave=jaar', '?weergave=vier-kwartalen', '?maat=per-1000', '?weergave=jaar&maat=per-1000'];

/** All text of what one can take along of an indicator in an area, in every view: the CSV, the picture, and each part of the slide. */
export async function readTakenFiles(views: ReadonlyMap<string, string>, indicator: string, area: string) {
  const json = (path: string): unknown => JSON.parse(views.get(path) ?? 'null');
  const core = decodeCoreView(json('kern.json'));
  const indicatorView = decodeIndicatorView(json(`indicator/${indicator}.json`));
  const texts = new Map<string, string>();
  for (const search of SEARCHES) {
    const input = { core, indicatorView, themeView: null, indicator, area, period: '2019-K4' } as const;
    const model = computeIndicatorModel(input, parseViewChoice(search));
    const exported = model && computeExport(model);
    if (!exported) continue;
    const name = `meenemen ${exported.fileName}`;
    texts.set(`${name}.csv`, toCsv(exported));
    if (exported.view === null) continue;
    texts.set(`${name}.svg`, JSON.stringify(computeSheet(exported, exported.view)));
    const slide = await (await makeSlide(exported, exported.view)).arrayBuffer();
    for (const [path, text] of await readZip(slide)) texts.set(`${name}.pptx/${path}`, text);
  }
  return texts;
}

/** Every part as text, those of the workbook inside too. */
async function readZip(bytes: ArrayBuffer): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const entry of Object.values((await JSZip.loadAsync(bytes)).files)) {
    if (entry.dir) continue;
    if (!entry.name.endsWith('.xlsx')) texts.set(entry.name, await entry.async('string'));
    else
      for (const [path, text] of await readZip(await entry.async('arraybuffer')))
        texts.set(`${entry.name}/${path}`, text);
  }
  return texts;
}
