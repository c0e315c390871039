import { say } from './messages';

/** Who chose how fine the themes are. */
export function describeSteps(steps: number) {
  return steps === 0 ? say('cut.byData') : say(steps > 0 ? 'cut.finer' : 'cut.coarser', { count: Math.abs(steps) });
}
