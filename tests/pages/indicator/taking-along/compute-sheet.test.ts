import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { estimateTextWidth } from '../../../../src/charts/text-width.ts';
import { readFolder } from '../../../../src/cli/read-folder.ts';
import { deriveViews } from '../../../../src/package/derive-views.ts';
import { readPackage } from '../../../../src/package/read-package.ts';
import { decodeCoreView } from '../../../../src/package/views/core-view.ts';
import { decodeIndicatorView } from '../../../../src/package/views/indicator-view.ts';
import { computeIndicatorModel } from '../../../../src/pages/indicator/indicator-model.ts';
import { computeSheet } from '../../../../src/pages/indicator/taking-along/compute-sheet.ts';
import { computeExport } from '../../../../src/pages/indicator/taking-along/export-model.ts';
import { parseViewChoice } from '../../../../src/pages/indicator/view-choice.ts';
import { makeExportModel } from './make-export-model.ts';

const { data, issues } = readPackage(await readFolder(join(import.meta.dirname, '../../../../data')));
const views = deriveViews(data, issues);
const json = (path: string): unknown => JSON.parse(views.get(path) ?? 'null');
const core = decodeCoreView(json('kern.json'));

/** Every chart of the package that one can take along, in the areas with the longest and the shortest name. */
const models = core.indicators.flatMap(({ id }) =>
  ['midden-nederland', 'gooi-en-vechtstreek', 'urk'].flatMap((area) =>
    ['', '?weergave=vier-kwartalen&maat=per-1000'].flatMap((search) => {
      const indicatorView = decodeIndicatorView(json(`indicator/${id}.json`));
      const input = { core, indicatorView, themeView: null, indicator: id, area, period: '2019-K4' } as const;
      const model = computeIndicatorModel(input, parseViewChoice(search));
      const exported = model && computeExport(model);
      return exported?.view ? [{ name: `${id} ${area} ${search}`, exported, view: exported.view }] : [];
    }),
  ),
);

describe('computeSheet', () => {
  it('has charts to draw', () => expect(models.length).toBeGreaterThan(40));

  it.each(models)('keeps all texts of $name within the picture, with room for the chart', ({ exported, view }) => {
    const { texts, chart, width, height, ruleY, mark } = computeSheet(exported, view);
    expect(chart.height).toBeGreaterThan(300);
    for (const { text, x, y, size } of texts) {
      expect(x + estimateTextWidth(text, size) / 1.08, text).toBeLessThanOrEqual(width - 64);
      expect(y, text).toBeLessThanOrEqual(height - 24);
      // The chart has its own room.
      expect(y <= chart.y || y - size >= chart.y + chart.height - 4, text).toBe(true);
    }
    const sorted = texts.map(({ y }) => y).sort((a, b) => a - b);
    expect(new Set(sorted).size).toBe(sorted.length);
    expect(ruleY).toBeLessThan(height);
    expect(mark === null).toBe(!exported.isExample);
  });

  it('marks made-up figures only', () => {
    const real = makeExportModel();
    expect(computeSheet(real, real.view!).mark).toBeNull();
    const made = makeExportModel({ changes: { 2: { origin: 'example' } } });
    expect(computeSheet(made, made.view!).mark?.text).toBe('voorbeeldcijfers');
  });

  it('says of another view what that shows', () => {
    const model = makeExportModel({ search: '?weergave=vier-kwartalen' });
    const words = computeSheet(model, model.view!).texts.map(({ text }) => text);
    expect(words.join(' ')).toContain(model.view!.conclusion);
  });
});
