import { say } from './messages';

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** The English name of a language by its code; "und" is what could not be named. */
export function languageName(code: string) {
  return code === 'und' ? say('reading.otherLanguage') : (names.of(code) ?? code);
}
