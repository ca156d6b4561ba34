import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// Its own port per run, so that two runs on one machine do not serve each other's build. Workers inherit the variable.
process.env.TEST_PORT ??= String(20_000 + (process.pid % 20_000));
// What is published in one run is not there in the next.
process.env.TEST_VAR ??= mkdtempSync(join(tmpdir(), 'rv-opslag-'));
const baseURL = `http://127.0.0.1:${process.env.TEST_PORT}`;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/playwright',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json']],
  use: {
    baseURL,
    // Playwright cannot answer for what a worker asks; the tests of the worker itself allow it.
    serviceWorkers: 'block',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'node dist-server/main.js',
    url: baseURL,
    env: {
      PORT: process.env.TEST_PORT,
      HOST: '127.0.0.1',
      DIST_DIR: process.env.DIST_DIR ?? 'dist',
      VAR_DIR: process.env.TEST_VAR,
    },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
