import type { Shape, Style } from './looks';

const paths: Record<Shape, string> = {
  circle: 'M11 6a5 5 0 1 1-10 0a5 5 0 1 1 10 0Z',
  square: 'M1.6 1.6h8.8v8.8h-8.8Z',
  triangle: 'M6 0.8 11.4 10.4H0.6Z',
  diamond: 'M6 0 12 6 6 12 0 6Z',
};

/** The sign of a theme in a label or a table. */
export function ShapeMark({ style }: { style?: Style }) {
  return (
    style && (
      <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden style={{ flexShrink: 0 }}>
        <path d={paths[style.shape]} fill={style.colour} />
      </svg>
    )
  );
}
