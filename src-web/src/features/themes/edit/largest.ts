/** The theme that most people say, the first of several; undefined of none. */
export const largest = <T extends { share: { people: number } }>(themes: readonly T[]): T | undefined =>
  themes.reduce<T | undefined>((best, theme) => (best && best.share.people >= theme.share.people ? best : theme), undefined);
