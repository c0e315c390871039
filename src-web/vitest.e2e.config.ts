import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Specs drive one program with one data folder, so they run one after the other, in the order of their names.
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    include: ['e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
