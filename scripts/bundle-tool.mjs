// node scripts/bundle-tool.mjs ENTRY BUNDLE: one file for a command-line tool. A process of its own, because bundling takes more memory than any tool.
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const [entry = '', bundle = ''] = process.argv.slice(2);
// A folder of its own, then a rename: two tools started at once never run half a bundle.
const outDir = join(dirname(bundle), `.${basename(bundle, '.mjs')}-${process.pid}`);
await build({
  root: dirname(dirname(fileURLToPath(import.meta.url))),
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: {
    ssr: entry,
    outDir,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: basename(bundle), codeSplitting: false } },
  },
});
await mkdir(dirname(bundle), { recursive: true });
await rename(join(outDir, basename(bundle)), bundle);
await rm(outDir, { recursive: true });
