import { createContext, use } from 'react';

/** What the single keys of the page act on. */
export interface ThemeKeysState {
  /** The id of the theme that has the keyboard. */
  chosen?: string;
  choose: (id: string) => void;
  /** Keeps how to take the last edit back; undefined once it is taken back. */
  keepUndo: (undo?: () => void) => void;
}

export const ThemeKeysContext = createContext<ThemeKeysState>({ choose: () => undefined, keepUndo: () => undefined });

export const useThemeKeys = () => use(ThemeKeysContext);
