import { defineConfig } from 'vitest/config';

/** `npm test`: everything but the browser. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    setupFiles: ['test/setup.ts'],
    // One process per core is shared by many files: nothing of ours keeps state in modules, and nock's is cleaned after each test.
    pool: 'forks',
    maxWorkers: 2,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 20_000,
  },
});
