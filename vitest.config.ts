/**
 * Six kinds of tests, each a project: `unit` and `slow` run alone, `build` reads the files of a finished `dist/`,
 * `browser` opens them in Chromium, `hosting` publishes them to a real nginx and opens them there; `night` looks at
 * all where a proposal is tested on one of each kind.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The browser and what is built run in processes of their own: fewer workers would wait for them.
    maxWorkers: 3,
    projects: [
      // A machine with much else to do is slow, not wrong.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
          // Rules are pure: no test file sees what another one left behind.
          pool: 'threads',
          isolate: false,
        },
      },
      // Thousands of tables, whole repositories, commands in processes of their own.
      { test: { name: 'slow', include: ['tests/slow/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'night',
          include: ['tests/night/**/*.test.ts'],
          globalSetup: ['tests/support/browser.ts'],
          testTimeout: 600_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'hosting',
          include: ['tests/hosting/**/*.test.ts'],
          globalSetup: ['tests/support/hosting.ts'],
          testTimeout: 120_000,
          // A site may wait for the builds of other files.
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
