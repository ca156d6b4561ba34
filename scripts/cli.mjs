// node scripts/cli.mjs data-check [ARGUMENTS]: bundles src/cli/<tool>.ts or src/server/commands/<tool>.ts when src/ is newer, then runs it (Node 20 runs no TypeScript).
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [tool, ...args] = process.argv.slice(2);
const entry = ['src/cli', 'src/server/commands'].map((folder) => join(root, folder, `${tool}.ts`)).find(existsSync);
if (!/^[a-z-]+$/.test(tool ?? '') || entry === undefined) {
  console.error(`Unknown tool: ${tool}`);
  process.exit(2);
}

const bundle = join(root, '.cache/cli', `${tool}.mjs`);
if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest(join(root, 'src'))) {
  execFileSync(process.execPath, [join(root, 'scripts/bundle-tool.mjs'), entry, bundle], { stdio: ['ignore', 2, 2] });
}
process.argv = [process.argv[0], bundle, ...args];
await import(pathToFileURL(bundle).href);

function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .reduce((latest, file) => Math.max(latest, statSync(join(file.parentPath, file.name)).mtimeMs), 0);
}
