import { defineConfig } from 'vitest/config';
import { propertySeed } from './tests/property-seed.ts';

// Two projects so that only component tests pay for a DOM. A .test.ts file that needs one says so itself:
// "// @vitest-environment jsdom" on its first line.
export default defineConfig({
  test: {
    testTimeout: 60_000,
    env: { PROPERTY_SEED: propertySeed() },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/setup-prototype.ts', 'tests/setup-properties.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup-dom.ts', 'tests/setup-properties.ts'],
        },
      },
    ],
  },
});
