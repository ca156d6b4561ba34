import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createTestApp } from './create-test-app.ts';
import { SECURITY_HEADERS } from '../../src/server/security-headers.ts';

vi.mock('../../src/server/site/respond-with-file.ts', () => ({
  respondWithFile() {
    throw new Error('SELECT geheim at /app/server.js:12');
  },
}));

test('a fault of the server says nothing of itself, has every header and stands in the log', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(dist, 'index.html'), '');
  writeFileSync(join(dist, 'app.html'), '');
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const response = await createTestApp(dist).request('/');
  expect(response.status).toBe(500);
  expect(await response.text()).toBe('Er ging iets mis op de server.');
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(response.headers.get(name)).toBe(value);
  expect(log).toHaveBeenCalledOnce();
  rmSync(dist, { recursive: true });
});
