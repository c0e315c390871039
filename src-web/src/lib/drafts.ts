import { useCallback, useEffect, useState } from 'react';
import { useSession } from './session';

const prefix = 'lodestar.draft.';

function read(key: string): unknown {
  const kept = sessionStorage.getItem(key);
  return kept === null ? undefined : JSON.parse(kept);
}

function write(key: string, value: unknown) {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch (error) {
    // The store of the tab is full: what was typed still stands on the page, only its copy is missing.
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) {
      throw error;
    }
  }
}

/** What is typed into one form, kept while one goes elsewhere. */
export interface Draft<Value> {
  /** What to begin with: what had been typed, else the fresh values. */
  initial: Value;
  /** Whether the form shows what had been typed before and was not saved. */
  restored: boolean;
  keep: (value: Value) => void;
  /** After a save, or when what was typed is thrown away. */
  forget: () => void;
}

/**
 * Keeps what is typed into a form in the tab, for this person in this workspace: a change of tab, page or a reload loses nothing.
 *
 * @param key names the form and what it is about: "survey 7f3…", "new profile"
 */
export function useDraft<Value extends object>(key: string, fresh: Value): Draft<Value> {
  const { account, workspace } = useSession();
  const place = `${prefix}${account.id}.${workspace.id}.${key}`;
  const [kept] = useState(() => read(place) as Partial<Value> | undefined);
  const [restored, setRestored] = useState(kept !== undefined);
  const [unchanged] = useState(() => JSON.stringify(fresh));
  const [initial] = useState<Value>(() => ({ ...fresh, ...kept }));
  const forget = useCallback(() => {
    sessionStorage.removeItem(place);
    setRestored(false);
  }, [place]);
  const keep = useCallback(
    (value: Value) => (JSON.stringify(value) === unchanged ? sessionStorage.removeItem(place) : write(place, value)),
    [place, unchanged],
  );
  return { initial, restored, keep, forget };
}

/** For a form that stays after it was sent, and so forgets its draft as it sends it: what was refused is a draft again. */
export function useKeptWhenRefused<Value>({ keep }: Pick<Draft<Value>, 'keep'>, refused: Error | null, typed: () => Value) {
  useEffect(() => {
    if (refused) {
      keep(typed());
    }
  }, [refused, keep, typed]);
}

/** When somebody signs out: the next person at this tab finds nothing. */
export function forgetAllDrafts() {
  const keys = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  keys.filter((key) => key.startsWith(prefix)).forEach((key) => sessionStorage.removeItem(key));
}
