import type { Point } from './geometry';

export const shapes = ['circle', 'square', 'triangle', 'diamond'] as const;
export type Shape = (typeof shapes)[number];

/**
 * Colours that people with any colour vision can tell apart on a light or a dark ground, each at least 3 to 1 against it; after
 * the set of M. Okabe and K. Ito (2008), darkened for the light ground.
 */
export const colours = {
  light: ['#0072b2', '#c4500a', '#00795b', '#a8387d', '#7a6000', '#3d4852'],
  dark: ['#56b4e9', '#e69f00', '#2fc79b', '#e08cbd', '#f0e442', '#d9dee3'],
} as const;

/** What is in no theme. */
export const unplacedColours = { light: '#5c6670', dark: '#aab4be' } as const;

const COLOURS = colours.light.length;
const NEIGHBOURS = 4;

interface Look {
  colour: number;
  shape: Shape;
}

/** How a theme is drawn. */
export interface Style {
  colour: string;
  shape: Shape;
}

const looks: readonly Look[] = shapes.flatMap((shape) => Array.from({ length: COLOURS }, (_, colour) => ({ colour, shape })));

/**
 * Gives each theme a style: no two share one before all are taken, and neighbours get colours that differ.
 *
 * @param middles of the themes, the most important first
 */
export function assignStyles(middles: readonly Point[], scheme: keyof typeof colours): Style[] {
  const given: { at: Point; look: Look }[] = [];
  for (const at of middles) {
    const around = given
      .map((one) => ({ colour: one.look.colour, distance: Math.hypot(one.at.x - at.x, one.at.y - at.y) }))
      .toSorted((one, other) => one.distance - other.distance)
      .slice(0, NEIGHBOURS)
      .map(({ colour }) => colour);
    // First a look that few have, then a colour that nobody near has, then the plainer shape.
    const cost = (look: Look) =>
      1000 * given.filter((one) => one.look === look).length +
      (around.includes(look.colour) ? 10 + NEIGHBOURS - around.indexOf(look.colour) : 0) +
      shapes.indexOf(look.shape);
    const costs = looks.map((look) => ({ look, cost: cost(look) }));
    given.push({ at, look: costs.reduce((one, other) => (other.cost < one.cost ? other : one)).look });
  }
  return given.map(({ look }) => ({ colour: colours[scheme][look.colour] ?? colours[scheme][0], shape: look.shape }));
}
