import type { Dot, Region, StatementMap } from './document';
import { projection, type Frame, type Point } from './geometry';
import { labelWidth, placeLabels, type Spot } from './labels';

/** A dot in pixels. */
export interface Mark extends Point {
  dot: Dot;
  /** The number of its theme, -1 for none. */
  theme: number;
}

/** A theme in pixels. */
export interface Named extends Point {
  theme: Region['theme'];
  spot: Spot;
  marks: readonly Mark[];
}

/** Everything of a picture in pixels. */
export interface Arranged {
  marks: readonly Mark[];
  named: readonly Named[];
}

export function arrange({ regions, unplaced }: StatementMap, frame: Frame): Arranged {
  const project = projection(frame);
  const mark = (theme: number) => (dot: Dot) => ({ ...project(dot), dot, theme });
  const middles = regions.map(project);
  const spots = placeLabels(
    regions.map((region) => ({ at: project(region), width: labelWidth(region.theme.name, frame.width) })),
    frame,
  );
  const named = regions.flatMap(({ theme, dots }, index) => {
    const [middle, spot] = [middles[index], spots[index]];
    return middle && spot ? [{ ...middle, theme, spot, marks: dots.map(mark(index)) }] : [];
  });
  return { named, marks: [...named.flatMap((one) => one.marks), ...unplaced.map(mark(-1))] };
}
