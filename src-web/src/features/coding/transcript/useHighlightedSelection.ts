import { useEffect, useMemo } from 'react';

const name = 'passage';

/**
 * Keeps the selected passage coloured while the focus is in the panel, where the browser would show no selection. It paints
 * over the page and changes nothing in it; a browser without it still shows the words in the panel.
 */
export function useHighlightedSelection() {
  const highlights = typeof CSS !== 'undefined' && 'highlights' in CSS ? CSS.highlights : undefined;
  useEffect(() => () => void highlights?.delete(name), [highlights]);
  return useMemo(
    () => ({
      show: (visible: boolean) => {
        const selection = document.getSelection();
        if (visible && selection && selection.rangeCount > 0) {
          highlights?.set(name, new Highlight(selection.getRangeAt(0).cloneRange()));
        } else {
          highlights?.delete(name);
        }
      },
    }),
    [highlights],
  );
}
