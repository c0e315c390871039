import { say } from './messages';

/** Who chose how fine the themes are. */
export function describeSteps(steps: number) {
  return steps === 0 ? say('fineness.byData') : say(steps > 0 ? 'fineness.finer' : 'fineness.coarser', { count: Math.abs(steps) });
}
