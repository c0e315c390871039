import { defineConfig } from 'vitest/config';
import { patience } from './e2e/support/environment.ts';
import { LongestFirst } from './e2e/support/longestFirst.ts';
import { Times } from './e2e/support/times.ts';

export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/support/globalSetup.ts'],
    // The specs drive one program with one database; each makes a workspace of its own, so two go on at once.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // A step may be slow on a busy machine; these limits are for what hangs.
    testTimeout: 5 * patience,
    hookTimeout: 5 * patience,
    expect: { poll: { timeout: patience } },
    reporters: ['verbose', new Times()],
  },
});
