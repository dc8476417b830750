import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Tests run on the sources, so that a failing line is a line somebody wrote.
export default defineConfig({
  resolve: {
    alias: {
      '@cronicar/reader/fold': source('packages/reader/src/text/fold.ts'),
      '@cronicar/reader/scales': source('packages/reader/src/events/scales.ts'),
      '@cronicar/reader/training': source('packages/reader/src/training.ts'),
      '@cronicar/reader': source('packages/reader/src/index.ts'),
      '@cronicar/intake': source('packages/intake/src/index.ts'),
      '@cronicar/archive/merging': source('packages/archive/src/merging.ts'),
      '@cronicar/archive': source('packages/archive/src/index.ts'),
    },
  },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'training/src/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
