import { createInstance, type FormatterModule } from 'i18next';
import { cloneElement, createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import { formatNumber } from './format';

/** The texts of a feature in one language: names to texts, which may stand in groups. */
export interface Texts {
  [name: string]: string | Texts;
}

/** "people" of "people_one" and "people_other": which form is taken follows from the count. */
type Name<Key extends string> = Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Key;

/** Every name in a catalogue, "group.name" for those in groups. */
export type NameIn<Catalogue> = {
  [Key in keyof Catalogue & string]: Catalogue[Key] extends string ? Name<Key> : `${Key}.${NameIn<Catalogue[Key]>}`;
}[keyof Catalogue & string];

/** What another language has to say: the same names, and its own plural forms. */
export type Translation<Catalogue> = { [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Translation<Catalogue[Key]> };

/** Fills `{{values}}` into a text; `count` chooses its plural form. */
export type Say<Catalogue> = (name: NameIn<Catalogue>, values?: Readonly<Record<string, string | number>>) => string;

const i18n = createInstance();

/** A number in a text looks like every other number of the console, without a word about it in the text. */
const numbers: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value) => (typeof value === 'number' ? formatNumber(value) : value),
};

// Everything is at hand when it starts, so it is ready at once. React escapes what it shows; a second time would be seen.
void i18n
  .use(initReactI18next)
  .use(numbers)
  .init({ lng: 'en', fallbackLng: 'en', initAsync: false, resources: {}, interpolation: { escapeValue: false, alwaysFormat: true } });

/**
 * The texts of a feature. They belong to the feature's own files, so that a page loads the texts that it shows.
 *
 * @returns a hook that gives the function which says a text by its name
 */
export function catalogue<const Catalogue extends Texts>(feature: string, languages: { en: Catalogue }): () => Say<Catalogue> {
  for (const [language, texts] of Object.entries(languages)) {
    i18n.addResourceBundle(language, feature, texts);
  }
  return () => useTranslation(feature, { i18n }).t as unknown as Say<Catalogue>;
}

/**
 * The texts of a catalogue outside of components: for what a component calls while it renders, or after an event.
 *
 * @returns the function which says a text by its name, in the language of that moment
 */
export const translator = <Catalogue>(feature: string) => i18n.getFixedT(null, feature) as unknown as Say<Catalogue>;

/**
 * Puts elements into a text that was said: "Read <guide>the guide</guide> first" with `{ guide: <a href="/guide" /> }`, or
 * "seen <when/>" with `{ when: <RelativeTime at={at} /> }`.
 * So a sentence stays one text, and each language puts its words in the order it likes.
 */
export function withElements(text: string, elements: Readonly<Record<string, ReactElement>>): ReactNode {
  const marked = new RegExp(`<(${Object.keys(elements).join('|')})(?:/>|>(.*?)</\\1>)`, 'su');
  // Splitting by two groups gives plain words, a name, and the words of that name, in turn.
  return text.split(marked).map((part, index, parts) => {
    const element = index % 3 === 1 ? elements[part] : undefined;
    const words = parts[index + 1];
    const shown = element ? (words ? cloneElement(element, undefined, words) : element) : index % 3 === 0 && part;
    return createElement(Fragment, { key: index }, shown);
  });
}
