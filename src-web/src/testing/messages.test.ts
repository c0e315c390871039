import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LintConfiguration {
  overrides: { files: string[]; rules: Record<string, unknown> }[];
}

const { overrides } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as LintConfiguration;
const checked = overrides
  .filter(({ rules }) => 'react/jsx-no-literals' in rules)
  .flatMap(({ files }) => files)
  .map((pattern) => pattern.replace('**', ''));

const withCatalogue = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('/messages.en.ts'))
  .map((path) => `src/${path}`);

it('lets no text back into the components of a folder that has a catalogue', () => {
  expect(withCatalogue).not.toHaveLength(0);
  expect(withCatalogue.filter((path) => !checked.some((folder) => path.startsWith(folder)))).toEqual([]);
});
