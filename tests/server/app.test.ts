import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { createTestApp } from './create-test-app.ts';
import { SECURITY_HEADERS } from '../../src/server/security-headers.ts';

const SECRET = 'geheim buiten de site';
const script = 'console.log(1);'.repeat(60);
const folder = mkdtempSync(join(tmpdir(), 'site-'));
const dist = join(folder, 'dist');
const app = createSite({
  'index.html': '<h1>Overzicht</h1>',
  'app.html': '<div id="root"></div>',
  'thema/vis/index.html': '<h1>VIS</h1>',
  'assets/basis-a1.js': script,
  'assets/basis-a1.js.br': brotliCompressSync(script),
  'assets/basis-a1.js.gz': gzipSync(script),
  'assets/basis-a1.js.map': '{}',
  'afgeleid/kern.json': '{"a":1}',
  'data/gebieden.csv': '\ufeffid;naam\r\n',
  'robots.txt': 'User-agent: *',
  '.env': SECRET,
  'var/app.db': SECRET,
});
writeFileSync(join(folder, 'geheim.txt'), SECRET);
afterAll(() => rmSync(folder, { recursive: true }));

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

describe('addresses', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/thema/vis', 200, 'text/html; charset=utf-8'],
    ['/thema/vis?gebied=utrecht-stad', 200, 'text/html; charset=utf-8'],
    ['/thema/onbekend', 404, 'text/html; charset=utf-8'],
    ['/wat/dan/ook', 404, 'text/html; charset=utf-8'],
    ['/aanleveren/0b2f1c3e-1111-4222-8333-444455556666', 200, 'text/html; charset=utf-8'],
    ['/aanleveren/iets', 404, 'text/html; charset=utf-8'],
    ['/assets/basis-a1.js', 200, 'text/javascript; charset=utf-8'],
    ['/assets/weg.js', 404, 'text/plain; charset=utf-8'],
    ['/afgeleid/kern.json', 200, 'application/json; charset=utf-8'],
    ['/afgeleid/gebied/weg.json', 404, 'text/plain; charset=utf-8'],
    ['/data/gebieden.csv', 200, 'text/csv; charset=utf-8'],
    ['/data/weg', 404, 'text/plain; charset=utf-8'],
    ['/favicon.ico', 404, 'text/plain; charset=utf-8'],
    ['/%E0%A4%A', 404, 'text/plain; charset=utf-8'],
  ])('%s gives %i as %s', async (path, status, type) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe(type);
  });

  test('a page is prerendered for its plain address, the shell draws any other area or period', async () => {
    expect(await (await get('/thema/vis')).text()).toContain('VIS');
    expect(await (await get('/thema/vis?periode=2019-K3')).text()).toBe('<div id="root"></div>');
  });

  test.each([
    ['/thema/vis/', '/thema/vis'],
    ['/thema/vis/?gebied=almere', '/thema/vis?gebied=almere'],
  ])('%s is %s', async (path, location) => {
    const response = await get(path);
    expect([response.status, response.headers.get('Location')]).toEqual([308, location]);
  });

  test.each(['//evil.example/', '/\\evil.example/', '//thema/vis/'])('%s leads to no other place', async (path) => {
    const response = await get(`http://localhost${path}`);
    expect([response.status, response.headers.get('Location')]).toEqual([404, null]);
  });
});

describe('caching and encoding', () => {
  test.each([
    ['/assets/basis-a1.js', 'public, max-age=31536000, immutable'],
    ['/', 'no-cache'],
    ['/afgeleid/kern.json', 'no-cache'],
    ['/data/gebieden.csv', 'no-cache'],
  ])('%s: %s', async (path, cacheControl) => {
    expect((await get(path)).headers.get('Cache-Control')).toBe(cacheControl);
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br;q=0.5', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
    ['', null],
  ])('Accept-Encoding %j gives %j', async (accepted, encoding) => {
    const response = await get('/assets/basis-a1.js', { 'Accept-Encoding': accepted });
    expect(response.headers.get('Content-Encoding')).toBe(encoding);
    expect(response.headers.get('Vary')).toBe('Accept-Encoding');
  });

  test('what is sent compressed is the file', async () => {
    const response = await get('/assets/basis-a1.js', { 'Accept-Encoding': 'br' });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(brotliDecompressSync(bytes).toString()).toBe(script);
    expect(response.headers.get('Content-Length')).toBe(String(bytes.length));
  });

  test('an ETag that still holds gives 304 without a body; each encoding has its own', async () => {
    const etag = (await get('/assets/basis-a1.js', { 'Accept-Encoding': 'br' })).headers.get('ETag') ?? '';
    const same = await get('/assets/basis-a1.js', { 'Accept-Encoding': 'br', 'If-None-Match': `"x", W/${etag}` });
    expect([same.status, await same.text()]).toEqual([304, '']);
    expect((await get('/assets/basis-a1.js', { 'If-None-Match': etag })).status).toBe(200);
  });
});

describe('security headers', () => {
  test.each([
    ['GET', '/'],
    ['GET', '/thema/vis?gebied=x'],
    ['GET', '/bestaat/niet'],
    ['GET', '/assets/basis-a1.js'],
    ['GET', '/assets/weg.js'],
    ['GET', '/thema/vis/'],
    ['HEAD', '/'],
    ['POST', '/'],
    ['OPTIONS', '/data/gebieden.csv'],
  ])('S11 P12 %s %s has them all, no cookie and no door to another origin', async (method, path) => {
    const { headers } = await app.request(path, { method });
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
    expect(headers.get('Set-Cookie')).toBeNull();
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  test('only /inbed/* may stand in a frame of a site that was named', async () => {
    const embedding = createTestApp(dist, ['https://www.almere.nl']);
    for (const path of ['/', '/thema/vis', '/bestaat/niet', '/assets/basis-a1.js', '/data/gebieden.csv']) {
      const { headers } = await embedding.request(path);
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
    }
    for (const path of ['/inbed/indicator/x', '/inbed/indicator/x?gebied=almere', '/inbed/%2e%2e%2findicator/x']) {
      const { headers } = await embedding.request(path);
      expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'self' https://www.almere.nl");
      expect(headers.get('X-Frame-Options')).toBeNull();
      expect(headers.get('Strict-Transport-Security')).not.toBeNull();
    }
  });

  test('an answer of 304 has them as well', async () => {
    const etag = (await get('/')).headers.get('ETag') ?? '';
    const { status, headers } = await get('/', { 'If-None-Match': etag });
    expect(status).toBe(304);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
  });

  test('S10 the content security policy holds the rules of internet.nl', () => {
    const policy = new Map(
      (SECURITY_HEADERS['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
    );
    for (const name of ['default-src', 'base-uri', 'frame-src', 'frame-ancestors', 'form-action', 'object-src']) {
      expect(["'none'", "'self'"]).toContain(policy.get(name)?.join(' '));
    }
    expect([...policy.values()].flat().join(' ')).not.toMatch(/unsafe|\*|https?:|127\.0\.0\.1/);
    for (const name of ['default-src', 'script-src', 'object-src']) expect(policy.get(name)).not.toContain('data:');
  });

  test('S11 HSTS lasts a year and covers what lies under the domain', () => {
    expect(SECURITY_HEADERS['Strict-Transport-Security']).toBe('max-age=31536000; includeSubDomains');
  });
});

describe('methods', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('S11 %s is not allowed', async (method) => {
    for (const path of ['/', '/data/gebieden.csv', '/weg']) {
      const response = await app.request(path, { method });
      expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
    }
  });

  test('HEAD is GET without a body', async () => {
    const response = await app.request('/thema/vis', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('ETag')).toBe((await get('/thema/vis')).headers.get('ETag'));
  });
});

describe('nothing outside the site', () => {
  const UPS = [
    '..',
    '%2e%2e',
    '%2E%2E',
    '.%2e',
    '%2e.',
    '..%00',
    '%252e%252e',
    '..;',
    '%c0%ae%c0%ae',
    '..\\',
    '%u002e%u002e',
  ];
  const SLASHES = ['/', '%2f', '%2F', '%5c', '\\', '//', '%252f', '%c0%af'];
  const PREFIXES = ['', 'assets/', 'data/', 'afgeleid/', 'thema/'];
  const encodings = PREFIXES.flatMap((prefix) =>
    UPS.flatMap((up) => SLASHES.map((slash) => `/${prefix}${up}${slash}${up}${slash}geheim.txt`)),
  );

  test(`S18 ${encodings.length} ways to write ../ give no foreign byte`, async () => {
    for (const path of encodings) {
      const response = await app.request(new Request(`http://localhost${path}`));
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).not.toContain(SECRET);
    }
  });

  test.each([
    '/.env',
    '/.git/config',
    '/.git/HEAD',
    '/.gitignore',
    '/.htaccess',
    '/.DS_Store',
    '/.npmrc',
    '/.cache/x',
    '/.vite/manifest.json',
    '/var/app.db',
    '/app.db',
    '/data/app.db',
    '/database.sqlite',
    '/dump.sql',
    '/backup.zip',
    '/backup.tar.gz',
    '/id_rsa',
    '/node_modules/react/index.js',
    '/package.json',
    '/package-lock.json',
    '/tsconfig.json',
    '/vite.config.ts',
    '/src/app/app.tsx',
    '/assets/basis-a1.js.map',
    '/assets/basis-a1.js.br',
    '/assets/basis-a1.js.gz',
    '/assets/',
    '/assets',
    '/data/',
    '/data',
    '/afgeleid/',
    '/app.html',
    '/index.html',
    '/thema/vis/index.html',
    '/server.js',
    '/dist-server/main.js',
    '/Dockerfile',
    '/docker-compose.yml',
    '/wp-login.php',
    '/phpinfo.php',
    '/server-status',
    '/admin',
    '/actuator/env',
    '/config.json',
    '/.well-known/x',
    '/proc/self/environ',
    '/__proto__',
    '/constructor',
    '/toString',
    '/hasOwnProperty',
  ])('S31 %s is not served', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain(SECRET);
  });
});

function createSite(files: Record<string, string | Uint8Array>) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), content);
  }
  return createTestApp(dist);
}
