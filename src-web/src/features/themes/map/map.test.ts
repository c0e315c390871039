import { describe, expect, it } from 'vitest';
import { nearest, projection, step } from './geometry';
import { LABEL_HEIGHT, placeLabels } from './labels';
import { assignStyles, colours, unplacedColours } from './looks';

describe('projection', () => {
  it('keeps everything inside the frame, and up is up', () => {
    const project = projection({ width: 800, height: 500 });

    expect(project({ x: 0, y: 0 })).toEqual({ x: 400, y: 250 });
    expect(project({ x: 1, y: 1 }).y).toBeLessThan(250);
    expect(project({ x: -1, y: -1 }).x).toBeGreaterThanOrEqual(24);
  });

  it('stretches no direction more than 1.6 times the other', () => {
    const project = projection({ width: 2000, height: 400 });

    expect((project({ x: 1, y: 0 }).x - 1000) / (project({ x: 0, y: -1 }).y - 200)).toBeCloseTo(1.6);
  });
});

describe('step', () => {
  const places = [
    { x: 0, y: 0 },
    { x: 30, y: 5 },
    { x: 80, y: 0 },
    { x: 5, y: -40 },
  ];

  it('goes to what is near and straight ahead', () => {
    expect(step(places, 0, 'ArrowRight')).toBe(1);
    expect(step(places, 1, 'ArrowRight')).toBe(2);
    expect(step(places, 0, 'ArrowUp')).toBe(3);
  });

  it('stays where nothing lies ahead', () => {
    expect(step(places, 0, 'ArrowLeft')).toBe(0);
  });
});

describe('nearest', () => {
  it('is what lies within reach', () => {
    expect(nearest([{ x: 0, y: 0 }, { x: 9, y: 0 }], { x: 6, y: 0 }, 5)).toBe(1);
    expect(nearest([{ x: 0, y: 0 }], { x: 6, y: 0 }, 5)).toBe(-1);
  });
});

describe('placeLabels', () => {
  const frame = { width: 600, height: 400 };

  it('lets no two labels overlap', () => {
    const wishes = Array.from({ length: 40 }, (_, i) => ({ at: { x: 280 + (i % 7) * 9, y: 190 + (i % 5) * 8 }, width: 120 }));

    const free = placeLabels(wishes, frame).filter((spot) => spot.free);

    expect(free.length).toBeGreaterThan(2);
    for (const one of free) {
      for (const other of free) {
        const overlaps =
          one.left < other.left + other.width &&
          other.left < one.left + one.width &&
          one.top < other.top + LABEL_HEIGHT &&
          other.top < one.top + LABEL_HEIGHT;
        expect(one === other || !overlaps).toBe(true);
      }
    }
  });

  it('keeps a label at the edge inside', () => {
    expect(placeLabels([{ at: { x: 599, y: 2 }, width: 100 }], frame)[0]).toEqual({ left: 496, top: 4, width: 100, free: true });
  });
});

describe('assignStyles', () => {
  const middles = Array.from({ length: 30 }, (_, i) => ({ x: i % 6, y: Math.floor(i / 6) }));

  it('gives no two themes the same look before all are taken', () => {
    const styles = assignStyles(middles.slice(0, 24), 'light').map(({ colour, shape }) => `${colour} ${shape}`);

    expect(new Set(styles).size).toBe(24);
  });

  it('tells the first themes apart by colour alone', () => {
    expect(new Set(assignStyles(middles.slice(0, 4), 'dark').map(({ colour }) => colour)).size).toBe(4);
  });

  it('has colours that stand out from their ground', () => {
    [...colours.light, unplacedColours.light].forEach((colour) => expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3));
    [...colours.dark, unplacedColours.dark].forEach((colour) => expect(contrast(colour, '#242424')).toBeGreaterThanOrEqual(3));
  });
});

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string) {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string) {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
