import { useSyncExternalStore } from 'react';

const media = () => globalThis.matchMedia?.('print');

function subscribe(changed: () => void) {
  media()?.addEventListener('change', changed);
  return () => media()?.removeEventListener('change', changed);
}

/** Whether the page is being printed. */
export const usePrinting = () => useSyncExternalStore(subscribe, () => media()?.matches ?? false);
