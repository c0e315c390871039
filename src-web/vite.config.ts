import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { inlineDocuments } from './scripts/inline-documents';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const backend = process.env.LODESTAR_URL ?? 'http://localhost:8080';

/** How the statements of profiles and personas are shown and written: the other rooms load nothing of it. */
const statements = /src\/entities\/attribute\/(\w*Attribute\w*\.tsx|evidence\/\w+\.tsx|history\/|value\/)/;

/**
 * Few files rather than small ones: a cold page of the console loads its vendors, what all rooms share, and its own room.
 * Charts, the map and the taking of files are heavy and come when
 * they are shown; what the respondent's pages use stands apart, so that they load nothing of the console.
 */
const chunks = [
  { name: 'preload', test: /vite\/(preload-helper|modulepreload-polyfill)/, priority: 7 },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 5 },
  { name: 'client', test: /src\/(lib\/(client|errors|sessionGate)|gql\/graphql)\.ts/, priority: 5 },
  { name: 'vendor', test: /node_modules\/(@mantine\/(core|hooks|form|notifications)|@tanstack|@tabler|react-router|@floating-ui|clsx)\//, priority: 4 },
  { name: 'shared', test: (id: string) => /src\/(lib|components\/(?!IntervalChart|FileDropArea)|entities)/.test(id) && !statements.test(id), priority: 3 },
  { name: 'attributes', test: statements, priority: 2.5 },
  { name: (id: string) => `room-${/src\/features\/(\w+)\//.exec(id)?.[1] ?? 'other'}`, test: /src\/features\/(?!themes\/(map\/|topic\/MapOfTopic))/, priority: 2 },
];

export default defineConfig({
  plugins: [inlineDocuments(here('./src/gql/graphql.ts')), react()],
  resolve: { alias: { '@': here('./src') } },
  server: {
    proxy: {
      '/graphql': backend,
      '/files': backend,
      '/auth': backend,
      '/embed': backend,
      '/respond/': backend,
      // As the program does: every personal link is answered with the one page.
      '^/r/': { target: backend, bypass: () => '/respond.html' },
    },
  },
  build: {
    // Two programs: the console for the team, and the small pages that respondents see.
    // What a page may load is held by scripts/measure-cold-page.mjs, over all its files.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { console: here('./index.html'), respond: here('./respond.html') },
      output: { codeSplitting: { groups: chunks } },
    },
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
