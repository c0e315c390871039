const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** The English name of a language by its code; "und" is what could not be named. */
export function languageName(code: string) {
  return code === 'und' ? 'in another script or language' : (names.of(code) ?? code);
}
