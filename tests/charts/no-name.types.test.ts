import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Each chart with what it may not be without: the name, the sentence that says what one sees, the figures. */
const CHARTS = [
  ['XmrChart', 'xmr-chart', ['name', 'conclusion', 'reading']],
  ['Sparkline', 'sparkline', ['name', 'conclusion', 'reading']],
  ['LinesChart', 'lines-chart', ['name', 'conclusion', 'series', 'caption']],
  ['FunnelPlot', 'funnel-plot', ['name', 'conclusion', 'comparison', 'note']],
  ['TileMap', 'tile-map', ['name', 'conclusion', 'values']],
  ['TargetBar', 'target-bar', ['name', 'conclusion']],
  ['PartsBar', 'parts-bar', ['name', 'conclusion']],
  ['DotStrip', 'dot-strip', ['name', 'conclusion']],
  ['Squares', 'squares', ['name']],
  ['StatusBars', 'status-bars', ['caption']],
  ['ChartFigure', 'chart-figure', ['name', 'description', 'conclusion', 'table']],
] as const;

test('a chart without a name, a conclusion or its figures does not compile', { timeout: 120_000 }, () => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'types-'));
  try {
    const imports = CHARTS.map(([chart, file]) => `import { ${chart} } from '../../src/charts/${file}.tsx';`);
    const whole = CHARTS.map(
      ([chart]) => `export const whole${chart} = (props: P<typeof ${chart}>) => <${chart} {...props} />;`,
    );
    const without = CHARTS.flatMap(([chart, , props]) =>
      props.map((prop) => ({
        expected: `${chart} without ${prop}`,
        line: `export const ${chart}_${prop} = (props: Omit<P<typeof ${chart}>, '${prop}'>) => <${chart} {...props} />;`,
      })),
    );
    const head = [...imports, 'type P<C extends (props: never) => unknown> = Parameters<C>[0];', ...whole];
    writeFileSync(join(folder, 'charts.tsx'), [...head, ...without.map(({ line }) => line)].join('\n'));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tsconfig.json', include: ['charts.tsx', '../../src/**/*.d.ts'] }),
    );
    const { stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    const refused = [...stdout.matchAll(/charts\.tsx\((\d+),\d+\): error (TS\d+)/g)].map(([, line, code]) => {
      const found = without[Number(line) - head.length - 1];
      return found ? found.expected : `line ${line}: ${code}`;
    });
    expect([...new Set(refused)], stdout).toEqual(without.map(({ expected }) => expected));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
