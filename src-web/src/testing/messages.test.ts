import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LintConfiguration {
  overrides: { files: string[]; excludeFiles?: string[]; rules: Record<string, unknown> }[];
}

const { overrides } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as LintConfiguration;
const checks = overrides.filter(({ rules }) => 'react/jsx-no-literals' in rules);

it('lets no text into a component, tests excepted', () => {
  expect(checks.map(({ files, excludeFiles }) => ({ files, excludeFiles }))).toEqual([{ files: ['src/**'], excludeFiles: ['**/*.test.tsx'] }]);
});
