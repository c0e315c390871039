import type { CSSProperties } from 'react';
import type { Mark } from './arrange';
import type { Frame } from './geometry';
import { useMessages } from './messages';
import classes from './MapPicture.module.css';

/** Pixels from the middle of the dot to the tip. */
const AWAY = 16;

interface TipProps {
  mark: Mark;
  theme?: string;
  /** The radius of the dot, in pixels. */
  radius: number;
  frame: Frame;
}

/** A ring around the dot under the pointer or the keyboard, and what it says. */
export function Tip({ mark, theme, radius, frame: { width, height } }: TipProps) {
  const say = useMessages();
  const of = theme ?? say('unplaced');
  const side: CSSProperties =
    mark.x > width / 2 ? { right: Math.max(4, width - mark.x - 60) } : { left: Math.max(4, mark.x - 60) };
  const beside: CSSProperties = mark.y > height / 2 ? { bottom: height - mark.y + AWAY } : { top: mark.y + AWAY };
  return (
    <>
      <div className={classes.ring} style={{ left: mark.x, top: mark.y, width: 2 * radius + 6, height: 2 * radius + 6 }} />
      <div className={classes.tip} style={{ ...beside, ...side }} aria-hidden>
        <div dir="auto">{mark.dot.words}</div>
        <div className={classes.of}>
          {mark.dot.statements > 1 ? say('sameWords', { theme: of, count: mark.dot.statements }) : of}
        </div>
      </div>
    </>
  );
}
