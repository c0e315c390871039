import type { Texts } from '@/lib/messages';
import { importsOf, type Sources } from './architecture';

/** Catalogues by their folder under src: "features/surveys". */
export type Catalogues = Readonly<Record<string, Texts>>;

/** "people" of "people_one": a text is said by its name, and the count chooses the form. */
const nameOf = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

function entriesOf(texts: Texts, group = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]) => (typeof text === 'string' ? [[group + key, text] as [string, string]] : entriesOf(text, `${group}${key}.`)));
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a file may say: a name that it has as a string, and every name that fits a template such as `step.${name}.title`. */
function saidIn(text: string): (name: string) => boolean {
  const code = withoutComments(text);
  // Fields of forms are strings as well, and are often called like a text.
  const plain = code.replace(/\b(getInputProps|key|setFieldValue)\('[^']*'/g, '');
  const names = new Set([...plain.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map(([, name]) => name));
  const patterns = [...code.matchAll(/`([\w.-]*\$\{[^`]*)`/g)]
    .map(([, template = '']) => template.split(/\$\{[^}]*\}/))
    .filter((parts) => parts.some((part) => part.includes('.')))
    .map((parts) => new RegExp(`^${parts.map(escaped).join('.+')}$`));
  // A name that comes from the backend: all of the catalogue may be said.
  const anything = /\bas NameIn<typeof en>/.test(code);
  return (name) => anything || names.has(name) || patterns.some((pattern) => pattern.test(name));
}

/** Texts that no file says which reads their catalogue, as "features/surveys: empty.title". */
export function unusedTexts(catalogues: Catalogues, sources: Sources): string[] {
  const files = Object.entries(sources).map(([path, text]) => ({
    name: path.replace(/\.tsx?$/, ''),
    imports: importsOf(path, text),
    makesCatalogue: /\bcatalogue\('/.test(text),
    says: saidIn(text),
  }));
  return Object.entries(catalogues).flatMap(([folder, texts]) => {
    const makers = files.filter(({ imports, makesCatalogue }) => makesCatalogue && imports.includes(`${folder}/messages.en`)).map(({ name }) => name);
    const says = files.filter(({ name, imports }) => makers.some((maker) => name === maker || imports.includes(maker))).map((reader) => reader.says);
    return entriesOf(texts)
      .filter(([key]) => !says.some((saysName) => saysName(nameOf(key))))
      .map(([key]) => `${folder}: ${key}`);
  });
}

const nounAfterCount = (text: string) => /\{\{count\}\} (\p{L}+)/u.exec(text)?.[1];

/** "people" of "{{count}} person" and "{{count}} people": the plurals that any catalogue has. */
function pluralsIn(entries: readonly (readonly [string, string])[]) {
  const texts = new Map(entries);
  return new Set(
    entries.flatMap(([key, text]) => {
      const one = key.endsWith('_other') ? texts.get(key.replace(/_other$/, '_one')) : undefined;
      const [single, several] = [one && nounAfterCount(one), nounAfterCount(text)];
      // A verb differs as well, but is the shorter one of many: "says", "say".
      return single && several && single !== several && single !== `${several}s` ? [several] : [];
    }),
  );
}

/** Texts that say "{{number}} people" of a number which does not choose their form. */
export function textsWithoutPlural(catalogues: Catalogues): string[] {
  const all = Object.entries(catalogues).map(([folder, texts]) => ({ folder, entries: entriesOf(texts) }));
  const plurals = new Set(all.flatMap(({ entries }) => [...pluralsIn(entries)]));
  const isWrong = (key: string, text: string) =>
    [...text.matchAll(/\{\{(\w+)\}\} (\p{L}+)/gu)].some(([, value, noun = '']) => plurals.has(noun) && !(value === 'count' && key.endsWith('_other')));
  return all.flatMap(({ folder, entries }) => entries.filter(([key, text]) => isWrong(key, text)).map(([key]) => `${folder}: ${key}`));
}
