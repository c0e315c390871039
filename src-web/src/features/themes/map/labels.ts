import type { Frame, Point } from './geometry';

export interface Wish {
  /** The middle of what it names, in pixels. */
  at: Point;
  width: number;
}

export interface Spot {
  left: number;
  top: number;
  width: number;
  /** Whether it overlaps no label before it; one that does is shown only when it is chosen. */
  free: boolean;
}

export const LABEL_HEIGHT = 24;
const GAP = 3;
/** Room between a label and the edge of the frame. */
const EDGE = 4;

/** Where a label may go, seen from the middle of what it names: in widths and heights of its own. */
const offsets: readonly Point[] = [0, -1.1, 1.1, -2.2, 2.2].flatMap((y) => [0, -0.35, 0.35].map((x) => ({ x, y })));

/**
 * Places labels beside each other: each in turn takes the first spot near its middle that is inside the frame and free.
 *
 * @param wishes the most important first
 */
export function placeLabels(wishes: readonly Wish[], frame: Frame): Spot[] {
  const placed: Spot[] = [];
  return wishes.map(({ at, width }) => {
    const spot = ({ x, y }: Point) => ({
      left: clamp(at.x - width / 2 + x * width, frame.width - width),
      top: clamp(at.y - LABEL_HEIGHT / 2 + y * LABEL_HEIGHT, frame.height - LABEL_HEIGHT),
      width,
    });
    const found = offsets.map(spot).find((one) => placed.every((other) => apart(one, other)));
    if (!found) {
      return { ...spot({ x: 0, y: 0 }), free: false };
    }
    placed.push({ ...found, free: true });
    return { ...found, free: true };
  });
}

const clamp = (value: number, most: number) => Math.max(EDGE, Math.min(value, most - EDGE));

type Box = Omit<Spot, 'free'>;

const apart = (one: Box, other: Box) =>
  one.left + one.width + GAP <= other.left ||
  other.left + other.width + GAP <= one.left ||
  one.top + LABEL_HEIGHT + GAP <= other.top ||
  other.top + LABEL_HEIGHT + GAP <= one.top;

/** About as wide as a name is drawn, sign and padding included; long names are cut. */
export const labelWidth = (name: string, frameWidth: number) => Math.min(34 + 6.4 * name.length, frameWidth < 500 ? 150 : 210);
