import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

// The table of docs/architecture.md, written down a second time: a change of the lint rule alone turns this red.
const FOLDERS = [
  'domain',
  'package',
  'intake',
  'server',
  'api',
  'stores',
  'ui',
  'charts',
  'pages',
  'app',
  'cli',
] as const;
type Folder = (typeof FOLDERS)[number];
const MAY_IMPORT: Readonly<Record<Folder, readonly Folder[]>> = {
  domain: [],
  package: ['domain'],
  intake: ['domain', 'package'],
  server: ['domain', 'package', 'intake'],
  api: ['domain', 'package'],
  stores: ['domain'],
  ui: ['domain'],
  charts: ['domain', 'ui'],
  pages: ['domain', 'package', 'intake', 'api', 'stores', 'ui', 'charts'],
  app: ['domain', 'package', 'intake', 'api', 'stores', 'ui', 'charts', 'pages'],
  cli: ['domain', 'package', 'intake'],
};
const SCREEN_PACKAGES = ['react', 'react-dom/client', 'wouter', 'zustand', '@tanstack/react-query', 'recharts'];
const FORBIDDEN_PACKAGES: Readonly<Partial<Record<Folder, readonly string[]>>> = {
  domain: [...SCREEN_PACKAGES, 'hono', 'valibot', 'papaparse', 'yaml', 'node:fs', 'node:crypto', 'fs'],
  package: [...SCREEN_PACKAGES, 'hono'],
  intake: [...SCREEN_PACKAGES, 'hono', 'node:fs'],
  server: SCREEN_PACKAGES,
  cli: [...SCREEN_PACKAGES, 'hono'],
  api: ['node:fs'],
  stores: ['node:fs'],
  ui: ['node:fs'],
  charts: ['node:fs'],
  pages: ['node:fs'],
  app: ['node:fs'],
};

const root = join(import.meta.dirname, '..', '..');
const copy = mkdtempSync(join(tmpdir(), 'lagen-'));
copyFileSync(join(root, '.oxlintrc.json'), join(copy, '.oxlintrc.json'));
afterAll(() => rmSync(copy, { recursive: true }));

interface Case {
  readonly from: Folder;
  readonly to: string;
  readonly file: string;
  readonly code: string;
  readonly allowed: boolean;
}

/** Every way to name a module counts: a value, a type, a re-export, a late import. */
const FORMS: readonly ((path: string) => string)[] = [
  (path) => `import { x } from '${path}';\nexport const y = x;\n`,
  (path) => `import type { X } from '${path}';\nexport type Y = X;\n`,
  (path) => `export { x } from '${path}';\n`,
  (path) => `export const load = () => import('${path}');\n`,
];
const cases = FOLDERS.flatMap((from) => [
  ...FOLDERS.filter((to) => to !== from).flatMap((to) => [
    ...createCases(from, to, '', `../${to}/x.ts`),
    ...createCases(from, to, 'deeper/', `../../${to}/x.ts`),
  ]),
  ...(FORBIDDEN_PACKAGES[from] ?? []).flatMap((name) => createCases(from, name, '', name)),
]);
const refused = lint(cases);

function createCases(from: Folder, to: string, inside: string, path: string): Case[] {
  // A page lives in a folder of its own.
  const own = from === 'pages' ? `pages/own/${inside}` : `${from}/${inside}`;
  const actual = from === 'pages' && path.startsWith('..') ? `../${path}` : path;
  const allowed = MAY_IMPORT[from].some((folder) => folder === to);
  const name = to.replaceAll(/[^a-z]/g, '-');
  return FORMS.map((form, number) => ({
    from,
    to,
    file: `src/${own}to-${name}-${number}.ts`,
    code: form(actual),
    allowed,
  }));
}

function lint(files: readonly { readonly file: string; readonly code: string }[]): ReadonlySet<string> {
  for (const { file, code } of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), code);
  }
  const { stdout } = runLint(copy, '--format=json', 'src');
  const report: { diagnostics: { code: string; filename: string }[] } = JSON.parse(stdout);
  return new Set(
    report.diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map(({ filename }) => filename),
  );
}

function runLint(cwd: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), ...args], {
    cwd,
    encoding: 'utf8',
  });
}

describe('the layer table', () => {
  test.each(FOLDERS)('%s imports what its line allows and nothing else', (folder) => {
    const own = cases.filter(({ from }) => from === folder);
    expect(own.length).toBeGreaterThan(0);
    for (const { file, code, allowed } of own)
      expect({ file, code, refused: refused.has(file) }).toEqual({ file, code, refused: !allowed });
  });

  test('pages never import each other, but do import what lies in their own folder', () => {
    const found = lint([
      { file: 'src/pages/own/a.ts', code: "export { x } from '../other/x.ts';\n" },
      { file: 'src/pages/own/deeper/b.ts', code: "export { x } from '../../other/x.ts';\n" },
      { file: 'src/pages/own/deeper/c.ts', code: "export { x } from '../x.ts';\n" },
      { file: 'src/pages/own/d.ts', code: "export { x } from './x.ts';\n" },
    ]);
    expect(['a', 'deeper/b', 'deeper/c', 'd'].map((name) => found.has(`src/pages/own/${name}.ts`))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('the rules of the house are refused as well', () => {
    const bad = 'src/ui/bad.tsx';
    writeFileSync(
      join(copy, bad),
      [
        'export default function Bad({ a }: { readonly a: any }) {',
        '  return <div style={{ color: "red" }}>{(a as string).length}</div>;',
        '}',
      ].join('\n'),
    );
    const { stdout, status } = runLint(copy, '--format=unix', bad);
    expect(status).not.toBe(0);
    for (const rule of ['no-default-export', 'no-explicit-any', 'consistent-type-assertions', 'forbid-dom-props']) {
      expect(stdout).toContain(rule);
    }
  });

  test('our own sources keep to it', () => {
    const { stdout } = runLint(root, '--format=unix', 'src');
    expect(stdout.split('\n').filter((line) => line.includes('no-restricted-imports'))).toEqual([]);
  });
});
