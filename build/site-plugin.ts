import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { compressFolder } from './compress-folder.ts';
import { completeWorker, WORKER } from './complete-worker.ts';
import { loadViews } from './load-views.ts';
import { servePackage } from './serve-package.ts';
import { writeFile } from './write-file.ts';
import { hashBytes } from '../src/server/store/fingerprint.ts';
import type { Renderer } from '../src/server/site/page-maker.ts';
import { toPackageId } from '../src/server/site/package-id.ts';
import { loadTemplate, writePages } from './write-pages.ts';

/** One `vite build` makes the whole site: server, renderer, client, derived views, prerendered pages, compressed twins. */
export function sitePlugin({ root, dataDir }: { readonly root: string; readonly dataDir: string }): Plugin {
  const dist = join(root, 'dist');
  return {
    name: 'rijker-verantwoorden-site',
    configureServer(server) {
      server.middlewares.use(servePackage(dataDir));
    },
    config: () => ({
      environments: {
        ssr: {
          build: {
            outDir: 'dist-server/pagina',
            ssr: true,
            emptyOutDir: true,
            rolldownOptions: { input: 'src/app/entry-server.tsx' },
          },
        },
        server: {
          consumer: 'server',
          resolve: { noExternal: true },
          build: {
            outDir: 'dist-server',
            ssr: true,
            emptyOutDir: true,
            rolldownOptions: {
              input: { main: 'src/server/main.ts', work: 'src/server/work/work-thread.ts' },
              // Their compiled parts stand beside them in node_modules.
              external: ['highs', '@photostructure/sqlite', '@node-rs/argon2', 'sharp', 'pg'],
            },
          },
        },
        offline: {
          consumer: 'client',
          build: {
            outDir: 'dist',
            emptyOutDir: false,
            copyPublicDir: false,
            manifest: false,
            rolldownOptions: {
              input: 'src/offline/service-worker.ts',
              output: { format: 'iife', entryFileNames: WORKER, codeSplitting: false },
            },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          for (const name of ['server', 'ssr', 'client', 'offline']) {
            const environment = builder.environments[name];
            if (environment) await builder.build(environment);
          }
          await completeSite(root, dist, resolve(dataDir));
        },
      },
    }),
  };
}

async function completeSite(root: string, dist: string, dataDir: string): Promise<void> {
  const { files, views } = loadViews(dataDir);
  for (const [name, bytes] of files) writeFile(join(dist, 'data', name), bytes);
  for (const [name, json] of views) writeFile(join(dist, 'afgeleid', name), json);
  const entry = pathToFileURL(join(root, 'dist-server', 'pagina', 'entry-server.js')).href;
  const renderer: Renderer = await import(entry);
  const template = loadTemplate(dist);
  completeWorker(dist);
  writeFile(join(root, 'dist-server', 'sjabloon.json'), JSON.stringify(template));
  const packageId = toPackageId(new Map([...files].map(([path, bytes]) => [path, hashBytes(bytes)])));
  const pages = await writePages(dist, template, renderer, views, packageId);
  rmSync(join(dist, '.vite'), { recursive: true });
  await compressFolder(dist);
  console.log(`${pages} pagina's en ${views.size} afgeleide bestanden in dist/`);
}
