import { configDefaults, defineConfig } from 'vitest/config';

/** One run for all tests but those in a browser; the engines are started once, before the first, by test/helpers/engines-setup.ts. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/browser/**'],
    globalSetup: ['test/helpers/engines-setup.ts'],
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['shared/matching/**/*.ts'],
      thresholds: { 'shared/matching/**/*.ts': { branches: 95 } },
    },
  },
});
