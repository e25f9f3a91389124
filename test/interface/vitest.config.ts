import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/interface/**/*.test.ts'],
    globalSetup: ['test/interface/serve-workbench.mjs'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
