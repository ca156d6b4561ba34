// node scripts/cli.mjs data-check [ARGUMENTS]: bundles src/cli/<tool>.ts or src/server/commands/<tool>.ts when src/ is newer, then runs it (Node 20 runs no TypeScript).
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
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
if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest(join(root, 'src'))) await bundleTool();
process.argv = [process.argv[0], bundle, ...args];
await import(pathToFileURL(bundle).href);

async function bundleTool() {
  const { build } = await import('vite');
  // A folder of its own, then a rename: two tools started at once never run half a bundle.
  const outDir = join(root, '.cache/cli', `.${tool}-${process.pid}`);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${tool}.mjs`, codeSplitting: false } },
    },
  });
  await mkdir(dirname(bundle), { recursive: true });
  await rename(join(outDir, `${tool}.mjs`), bundle);
  await rm(outDir, { recursive: true });
}

function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .reduce((latest, file) => Math.max(latest, statSync(join(file.parentPath, file.name)).mtimeMs), 0);
}
