import { createInstance } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

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

// Everything is at hand when it starts, so it is ready at once. React escapes what it shows; a second time would be seen.
void i18n.use(initReactI18next).init({ lng: 'en', fallbackLng: 'en', initAsync: false, resources: {}, interpolation: { escapeValue: false } });

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
