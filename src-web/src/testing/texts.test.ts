import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Texts } from '@/lib/messages';
import { textsWithoutPlural, unusedTexts } from './texts';

const modules = import.meta.glob<{ en: Texts }>('../**/messages.en.ts', { eager: true });
const catalogues = Object.fromEntries(Object.entries(modules).map(([path, { en }]) => [path.slice('../'.length, -'/messages.en.ts'.length), en]));

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|^gql\/|messages\.en\.ts$/.test(path));
const sources = Object.fromEntries(files.map((path) => [path, readFileSync(`src/${path}`, 'utf8')]));

it('holds no text that nobody says', () => {
  expect(Object.keys(catalogues)).toContain('features/surveys/editor');
  expect(unusedTexts(catalogues, sources)).toEqual([]);
});

it('finds a text that is planted among the real ones', () => {
  const planted = { ...catalogues, lib: { ...catalogues.lib, planted: { text: 'Nobody says it' } } };
  expect(unusedTexts(planted, sources)).toEqual(['lib: planted.text']);
});

/** Whether a text of a catalogue counts as said by a file that reads this catalogue or another. */
const isSaid = (key: string, text: string, from = './messages') =>
  unusedTexts(
    { 'features/fruit': { [key]: 'Apples' } },
    {
      'features/fruit/messages.ts': "import { en } from './messages.en';\nexport const useMessages = catalogue('fruit', { en });",
      'features/fruit/Basket.tsx': `import { useMessages } from '${from}';\n${text}`,
    },
  ).length === 0;

describe('a text of a catalogue', () => {
  it.each([
    ['by its name', 'apples', "say('apples')"],
    ['in its plural forms', 'apples_other', "say('apples', { count })"],
    ['by a name that is chosen', 'apples', "say(many ? 'apples' : 'apple')"],
    ['by a template, whose beginning takes in all below it', 'kind.APPLE', 'say(`kind.${kind}`)'],
    ['by a template with an end', 'step.apple.title', 'say(`step.${name}.title`)'],
  ])('is said %s', (_, key, text) => expect(isSaid(key, text)).toBe(true));

  it.each([
    ['a comment', 'apples', "// say('apples')"],
    ['the field of a form', 'apples', "form.getInputProps('apples')"],
    ['a template that ends otherwise', 'step.apple.why', 'say(`step.${name}.title`)'],
    ['a file that reads another catalogue', 'apples', "say('apples')", '@/features/bread/messages'],
  ])('is not said by %s', (_, key, text, from?: string) => expect(isSaid(key, text, from)).toBe(false));
});

it('has a plural wherever something is counted', () => expect(textsWithoutPlural(catalogues)).toEqual([]));

it.each([
  ['no plural', { some: 'Among {{count}} people' }],
  ['a second number that chooses no form', { some_one: '{{count}} idea of {{who}} people', some_other: '{{count}} ideas of {{who}} people' }],
  ['the plural for one', { some_one: 'Among {{count}} people', some_other: 'Among {{count}} people' }],
])('finds a text with %s', (_, texts) => {
  const people = { people_one: '{{count}} person', people_other: '{{count}} people' };
  expect(textsWithoutPlural({ 'features/fruit': { ...people, ...texts } })).toContain(`features/fruit: ${Object.keys(texts)[0]}`);
});
