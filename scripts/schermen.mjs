// npm run schermen: every screen at 390, 1440 and 1920, light and dark, into schermen/.
//   npm run schermen -- overzicht gebied      only these screens
//   npm run schermen -- --breedte=390,1440 --weergave=dark --adres=http://localhost:5173 --map=schermen
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled, requireNode } from './ensure-installed.mjs';
import { findBrowser } from './find-browser.mjs';

const SCREENS = new Map([
  ['overzicht', '/'],
  ['overzicht-oost-utrecht', '/?gebied=oost-utrecht'],
  ['themas', '/thema'],
  ['thema', '/thema/digitale-veiligheid'],
  ['thema-zorg', '/thema/zorg-en-veiligheid'],
  ['thema-ondermijning', '/thema/ondermijning'],
  ['thema-burgernet', '/thema/burgernet'],
  ['gebieden', '/gebied'],
  ['gebied', '/gebied/oost-utrecht'],
  ['gebied-regio', '/gebied/midden-nederland'],
  ['gebied-gemeente', '/gebied/amersfoort'],
  ['indicator', '/indicator/geregistreerde-cybercrime'],
  ['actieagenda', '/actieagenda'],
  ['trends', '/trends'],
  ['vergadermodus', '/presenteren?van=/'],
  ['verhalen', '/verhalen'],
  ['verhaal', '/verhalen/*'],
  ['jaar', '/jaar/2019'],
  ['over', '/over'],
  ['methode', '/over/methode'],
  ['privacy', '/over/privacy'],
  ['toegankelijkheid', '/over/toegankelijkheid'],
  ['niet-gevonden', '/bestaat-niet'],
]);
const HEIGHTS = new Map([
  [390, 844],
  [1440, 900],
  [1920, 1080],
]);

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    breedte: { type: 'string', default: '390,1440,1920' },
    weergave: { type: 'string', default: 'light,dark' },
    adres: { type: 'string' },
    map: { type: 'string', default: join(root, 'schermen') },
    venster: { type: 'boolean', default: false },
  },
});

requireNode();
ensureInstalled(root);
const { chromium } = await import('playwright');
const server = values.adres ? null : await startServer();
const address = values.adres ?? server.address;
const browser = await chromium.launch({
  executablePath: await findBrowser(root),
  args: ['--no-sandbox', '--disable-gpu'],
});
const folder = resolve(values.map);
mkdirSync(folder, { recursive: true });
try {
  for (const width of values.breedte.split(',').map(Number)) {
    for (const theme of values.weergave.split(',')) await takeAll(width, theme);
  }
} finally {
  await browser.close();
  server?.child.kill();
}

async function takeAll(width, theme) {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHTS.get(width) ?? 900 },
    colorScheme: theme,
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    isMobile: width < 700,
    hasTouch: width < 700,
  });
  const page = await context.newPage();
  for (const [name, path] of SCREENS) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    await page.goto(address + (await resolvePath(path)));
    await page.mouse.move(2, 2);
    await page.locator('#root[data-ready], h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    const file = join(folder, `${name}-${width}-${theme === 'dark' ? 'donker' : 'licht'}.png`);
    await page.screenshot({ path: file, fullPage: !values.venster });
    console.log(file);
  }
  await context.close();
}

/** "/verhalen/*" -> the first story of the package. */
async function resolvePath(path) {
  if (!path.endsWith('/*')) return path;
  const core = await fetch(`${address}/afgeleid/kern.json`).then((response) => response.json());
  return path.replace('*', core.content.find(({ form }) => form === 'story')?.id ?? '');
}

function startServer() {
  ensureBuilt(root, resolve(process.env.DATA_DIR ?? join(root, 'data')));
  const port = 20_000 + (process.pid % 20_000);
  const child = spawn(process.execPath, [join(root, 'dist-server', 'main.js')], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DIST_DIR: join(root, 'dist'),
      VAR_DIR: mkdtempSync(join(tmpdir(), 'rv-opslag-')),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.stdout.once('data', () => done({ child, address: `http://127.0.0.1:${port}` }));
    child.once('exit', () => fail(new Error('De server startte niet.')));
  });
}
