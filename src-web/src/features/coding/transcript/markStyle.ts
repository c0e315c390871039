import type { CSSProperties } from 'react';

interface Mark {
  id: string;
  code: { colour: string };
}

const lineHeight = 3;
const lineGap = 2;

/**
 * Lines below the words, one lane for each mark, over a tint; the active mark is tinted more.
 *
 * @param laneCount how many lanes the turn has: the lowest lane lies equally low everywhere, so that a line goes through
 */
export function markStyle(lanes: readonly (Mark | undefined)[], laneCount: number, activeId: string | undefined): CSSProperties | undefined {
  const marks = lanes.filter((mark) => mark !== undefined);
  const top = marks.find((mark) => mark.id === activeId) ?? marks[marks.length - 1];
  if (!top) {
    return undefined;
  }
  const tint = `color-mix(in srgb, ${top.code.colour} ${top.id === activeId ? 34 : 12}%, transparent)`;
  const layers = lanes.flatMap((mark, lane) => (mark ? [{ colour: mark.code.colour, lane }] : []));
  return {
    backgroundColor: tint,
    backgroundImage: layers.map(({ colour }) => `linear-gradient(${colour}, ${colour})`).join(', '),
    backgroundSize: layers.map(() => `100% ${lineHeight}px`).join(', '),
    backgroundPosition: layers.map(({ lane }) => `0 calc(100% - ${lane * (lineHeight + lineGap)}px)`).join(', '),
    paddingBottom: laneCount * (lineHeight + lineGap) - lineGap,
  };
}
