import { defineConfig } from 'vitest/config';

/** `npm run test:browser`: the local workspace in a real Chromium, one file at a time. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
