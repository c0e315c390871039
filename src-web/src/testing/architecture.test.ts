import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { violations } from './architecture';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.(tsx?|css)$/.test(path) && !path.startsWith('gql/'));
const sources = Object.fromEntries(files.map((path) => [path, readFileSync(`src/${path}`, 'utf8')]));

it('holds for the console', () => {
  expect(Object.keys(sources)).toContain('app/routes.tsx');
  expect(violations(sources)).toEqual([]);
});

describe('a violation is found:', () => {
  it.each([
    ['an entity that knows a feature', 'entities/person/Person.tsx', "import { Desk } from '@/features/coding/Desk';"],
    ['a component that knows an entity, by type only', 'components/Page.tsx', "import type { Person } from '@/entities/person/fragments';"],
    ['lib that knows a component', 'lib/format.ts', "import { Page } from '../components/Page';"],
    ['a feature that knows another', 'features/surveys/SurveyPage.tsx', "import { Desk } from '@/features/coding/Desk';"],
    ['a feature that reaches another by a relative path', 'features/surveys/SurveyPage.tsx', "import { Desk } from '../coding/Desk';"],
    ['a feature that loads another lazily', 'features/surveys/SurveyPage.tsx', "lazy(() => import('@/features/coding/Desk'));"],
    ['a feature that knows the app', 'features/surveys/SurveyPage.tsx', "import { routes } from '@/app/routes';"],
    ['the console using the respondent’s pages', 'features/surveys/SurveyPage.tsx', "import { words } from '@/respond/words';"],
    ['a barrel', 'entities/person/index.ts', "export { Person } from './Person';"],
    ['a barrel of types', 'entities/person/index.ts', "export type { Person } from './Person';"],
  ])('%s', (_, path, text) => expect(violations({ [path]: text })).toHaveLength(1));

  it('a folder of more than thirty files', () => {
    const crowd = Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`features/themes/Part${index}.tsx`, '']));
    expect(violations(crowd)).toEqual(['features/themes holds 31 files, at most 30 are found again']);
  });
});

it('lets a feature use its own folders and every layer below', () => {
  const text = "import { a } from '@/features/themes/map/a';\nimport { b } from '@/entities/person/b';\nimport { c } from '@/lib/c';\nimport { d } from './d';";
  expect(violations({ 'features/themes/ThemesPage.tsx': text })).toEqual([]);
});
