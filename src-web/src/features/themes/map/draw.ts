import type { Mark } from './arrange';
import type { Point } from './geometry';
import type { Shape, Style } from './looks';

interface Drawing {
  marks: readonly Mark[];
  styles: readonly Style[];
  /** What is in no theme. */
  unplacedColour: string;
  /** The theme that stands out, if one does. */
  chosen?: number;
}

/** The radius of a dot in pixels: its area grows with the statements it stands for. */
export const radiusOf = (statements: number, crowd: number) => (crowd > 2000 ? 2.4 : crowd > 400 ? 3.2 : 4.2) * Math.min(5, Math.sqrt(statements));

/** Draws the dots, those of the chosen theme last and the others pale. */
export function draw(context: CanvasRenderingContext2D, { marks, styles, unplacedColour, chosen }: Drawing) {
  const ratio = globalThis.devicePixelRatio || 1;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.lineWidth = 1.2;
  const paint = (theme: number) => {
    const style = styles[theme];
    context.beginPath();
    for (const mark of marks) {
      if (mark.theme === theme) {
        trace(context, style?.shape ?? 'circle', mark, radiusOf(mark.dot.statements, marks.length));
      }
    }
    if (style) {
      context.fillStyle = style.colour;
      context.fill();
    } else {
      context.strokeStyle = unplacedColour;
      context.stroke();
    }
  };
  const order = [-1, ...styles.keys()].filter((theme) => theme !== chosen);
  context.globalAlpha = chosen === undefined ? 0.85 : 0.16;
  order.forEach(paint);
  context.globalAlpha = 1;
  if (chosen !== undefined) {
    paint(chosen);
  }
}

function trace(context: CanvasRenderingContext2D, shape: Shape, { x, y }: Point, radius: number) {
  switch (shape) {
    case 'circle':
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
      break;
    case 'square':
      context.rect(x - radius * 0.88, y - radius * 0.88, radius * 1.76, radius * 1.76);
      break;
    case 'triangle':
      context.moveTo(x, y - radius * 1.25);
      context.lineTo(x + radius * 1.1, y + radius * 0.75);
      context.lineTo(x - radius * 1.1, y + radius * 0.75);
      context.closePath();
      break;
    case 'diamond':
      context.moveTo(x, y - radius * 1.3);
      context.lineTo(x + radius * 1.3, y);
      context.lineTo(x, y + radius * 1.3);
      context.lineTo(x - radius * 1.3, y);
      context.closePath();
      break;
  }
}
