/**
 * Four kinds of tests, each a project with an npm script of its own: `unit` runs alone, `build` reads the files
 * of a finished `dist/`, `browser` opens them in Chromium, `hosting` publishes them to a real nginx and opens them
 * there.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // A machine with much else to do is slow, not wrong.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
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
          name: 'hosting',
          include: ['tests/hosting/**/*.test.ts'],
          globalSetup: ['tests/support/hosting.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
