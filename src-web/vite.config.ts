import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const backend = process.env.LODESTAR_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': here('./src') } },
  server: {
    proxy: {
      '/graphql': backend,
      '/files': backend,
      '/auth': backend,
      '/embed': backend,
      '/q': backend,
      '/respond/': backend,
      // As the program does: every personal link is answered with the one page.
      '^/r/': { target: backend, bypass: () => '/respond.html' },
    },
  },
  build: {
    // Two programs: the console for the team, and the small pages that respondents see.
    rolldownOptions: { input: { console: here('./index.html'), respond: here('./respond.html') } },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    // A shared build machine renders slowly; the tests wait for what they expect, never for a time.
    testTimeout: 120_000,
  },
});
