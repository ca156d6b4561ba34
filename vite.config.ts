import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { sitePlugin } from './build/site-plugin.ts';

const root = import.meta.dirname;
const dataDir = resolve(process.env.DATA_DIR ?? join(root, 'data'));

export default defineConfig({
  plugins: [react(), sitePlugin({ root, dataDir })],
  resolve: {
    alias: {
      // Its browser version asks the document, which a worker does not have; this one has a list.
      'decode-named-character-reference': join(root, 'node_modules/decode-named-character-reference/index.js'),
    },
  },
  server: { host: process.env.HOST ?? 'localhost', port: Number(process.env.PORT ?? 5173) },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                // What runs before anyone needs a page; what every page runs; what two pages share. Each takes along what it
                // imports; else each combination of pages has a file of its own. What a preview of /inhoud draws, or two screens of
                // one folder share, stays together by folder: a reader of another page has nothing to do with it.
                { name: 'begin', test: /entry-client\.ts$/, priority: 3 },
                { name: 'basis', test: /start-app\.tsx$/, priority: 2 },
                { name: 'gedeeld', test: /\/src\/(?!pages\/)/, minShareCount: 2, priority: 1 },
                {
                  name: (path) => /\/src\/pages\/([a-z]+)\//.exec(path)?.[1] ?? null,
                  debugName: 'pagina',
                  minShareCount: 2,
                },
              ],
            },
          },
        },
      },
    },
  },
  build: {
    manifest: true,
    // One style sheet: a page that arrives later needs no request of its own for its looks.
    cssCodeSplit: false,
    // light-dark() stays as it is written.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
