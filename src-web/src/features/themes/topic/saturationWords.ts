import { formatPercent } from '@/lib/format';
import type { RunFigures } from '../run/runFigures';
import { say } from './messages';

type Topic = RunFigures['topics'][number];
type Saturation = NonNullable<Topic['saturation']>;

/** Coders who agree less carry no claim; Krippendorff (2004). */
const ALPHA_NEEDED = 0.667;

/** How much of what there is to hear was heard, the coverage first. */
export const heardWords = ({ people, coverage, guestPeople }: Saturation) =>
  say('saturation.heard', {
    coverage: formatPercent(coverage.value),
    low: formatPercent(coverage.low),
    high: formatPercent(coverage.high),
    count: people,
    rule: guestPeople == null ? say('saturation.unsaturated') : say('saturation.saturated', { count: guestPeople }),
  });

/** Whom to ask next, and why. */
export function askNextWords({ reason, label, people, asked }: Saturation['askNext'][number]) {
  const values = { label, count: people, asked: say('people', { count: asked }) };
  switch (reason) {
    case 'FEW_OF_ROLE':
      return say(people === 0 ? 'ask.noRole' : 'ask.role', values);
    case 'FEW_OF_SEGMENT':
      return say(people === 0 ? 'ask.noSegment' : 'ask.segment', values);
    case 'UNKNOWN_DIMENSION':
      return say('ask.unknown', values);
  }
}

/** How well those who tagged passages with a code agree. */
export function agreementWords({ code, coders, turns, alpha, carriesClaims }: Topic['agreement'][number]) {
  if (alpha == null) {
    return say(coders < 2 ? 'agreement.oneCoder' : 'agreement.unknown', { code });
  }
  return say(carriesClaims ? 'agreement.enough' : 'agreement.tooLittle', { code, alpha, count: turns, needed: ALPHA_NEEDED });
}
