export interface Point {
  x: number;
  y: number;
}

export interface Frame {
  width: number;
  height: number;
}

/** Room at the edges for dots and labels, in pixels. */
const MARGIN = 24;

/** Stretched further than this, near would no longer look near. */
const MOST_STRETCH = 1.6;

/** From the picture's -1 to 1, upwards, to pixels, downwards. Both directions are stretched towards the frame, within reason. */
export function projection({ width, height }: Frame) {
  const halfWidth = Math.max(1, width / 2 - MARGIN);
  const halfHeight = Math.max(1, height / 2 - MARGIN);
  const least = Math.min(halfWidth, halfHeight);
  const scaleX = Math.min(halfWidth, least * MOST_STRETCH);
  const scaleY = Math.min(halfHeight, least * MOST_STRETCH);
  return ({ x, y }: Point): Point => ({ x: width / 2 + x * scaleX, y: height / 2 - y * scaleY });
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ways: Record<Direction, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export const isDirection = (key: string): key is Direction => key in ways;

/**
 * The place that somebody who looks in a direction sees first: near, and rather straight ahead.
 *
 * @returns its number, or that of the place one is at if there is nothing in that direction
 */
export function step(places: readonly Point[], from: number, direction: Direction): number {
  const here = places[from];
  const way = ways[direction];
  let best = from;
  let least = Infinity;
  places.forEach((place, index) => {
    if (!here || index === from) {
      return;
    }
    const ahead = (place.x - here.x) * way.x + (place.y - here.y) * way.y;
    const aside = Math.abs((place.x - here.x) * way.y - (place.y - here.y) * way.x);
    // Straight ahead within half a right angle either way.
    if (ahead > 0 && aside <= ahead && ahead + 2 * aside < least) {
      best = index;
      least = ahead + 2 * aside;
    }
  });
  return best;
}

/** The number of the place nearest to a point, if one is within reach; -1 if none is. */
export function nearest(places: readonly Point[], point: Point, reach: number): number {
  let best = -1;
  let least = reach;
  places.forEach((place, index) => {
    const distance = Math.hypot(place.x - point.x, place.y - point.y);
    if (distance <= least) {
      best = index;
      least = distance;
    }
  });
  return best;
}
