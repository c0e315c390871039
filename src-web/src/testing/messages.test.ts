import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

interface LintConfiguration {
  overrides: { files: string[]; excludeFiles?: string[]; rules: Record<string, unknown> }[];
}

interface Report {
  diagnostics: { code: string; labels: { span: { line: number } }[] }[];
}

const configuration = readFileSync('.oxlintrc.json', 'utf8');
const { overrides } = JSON.parse(configuration) as LintConfiguration;

/** A component that breaks the rule in each of its lines but the first, which says nothing by itself. */
const planted = [
  'const quiet = <a title={`${n} · ${n}`} className={`wide ${n}`}>{`${n} `}</a>;',
  'const child = <a>people</a>;',
  'const template = <a>{`${n} people`}</a>;',
  "const choice = <a>{many ? 'people' : person}</a>;",
  'const attribute = <a aria-label="people" />;',
  'const title = <a title={`${n} people`} />;',
  "const placeholder = <a placeholder={'all ' + n} />;",
  'const options = <Select data={[{ label: `${n} people` }]} />;',
];

let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'lint-'));
  mkdirSync(join(house, 'src'));
  writeFileSync(join(house, '.oxlintrc.json'), configuration.replace('"./scripts/', `"${resolve('scripts')}/`));
  writeFileSync(join(house, 'src/Planted.tsx'), `${planted.join('\n')}\n`);
});

afterAll(() => rmSync(house, { recursive: true }));

/** The lines of the planted component that the linter refuses for their texts. */
const refusedLines = () =>
  new Promise<number[]>((done, failed) =>
    // It ends with an error, since it found something.
    execFile(resolve('node_modules/.bin/oxlint'), ['--format', 'json'], { cwd: house }, (_, output) => {
      try {
        const { diagnostics } = JSON.parse(output) as Report;
        const texts = diagnostics.filter(({ code }) => /jsx-no-literals|no-literal-texts/.test(code));
        done(texts.map(({ labels }) => labels[0]?.span.line ?? 0).toSorted((one, other) => one - other));
      } catch (error) {
        failed(error);
      }
    }),
  );

it('lets no text into a component, tests excepted', () => {
  const checks = overrides.filter(({ rules }) => 'react/jsx-no-literals' in rules && 'lodestar/no-literal-texts' in rules);
  expect(checks.map(({ files, excludeFiles }) => ({ files, excludeFiles }))).toEqual([{ files: ['src/**'], excludeFiles: ['**/*.test.tsx'] }]);
});

it('finds a text that is planted in a component, in a template too', async () => {
  expect(await refusedLines()).toEqual([2, 3, 4, 5, 6, 7, 8]);
});
