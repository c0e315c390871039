import { formatQuantity } from '@/lib/format';

/** Who chose how fine the themes are. */
export function describeSteps(steps: number) {
  return steps === 0
    ? 'chosen by the data'
    : `${formatQuantity(Math.abs(steps), 'step')} ${steps > 0 ? 'finer' : 'coarser'} than the data say`;
}
