import { createContext, use } from 'react';

export interface EditableTheme {
  id: string;
  name: string;
  share: { people: number };
}

/** What the parts of a topic need to edit its themes. */
export interface Editing {
  /** The version of the topic that is shown. */
  version: number;
  themes: readonly EditableTheme[];
  /** The ids of the themes that are ticked. */
  ticked: readonly string[];
  tick: (id: string, on: boolean) => void;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

/** The topic around, or undefined where themes are only looked at. */
export const useEditing = () => use(EditingContext);
