import { say } from './messages';

/** What the server needs to test a difference: people who say a theme, and people who were asked in each group. */
const FEWEST = { saying: 8, asked: 20 };

/** What the tests of a run came to: differences between people, or that its themes are common to all. */
export function findingWords({ tests, differenceCount }: { tests: number; differenceCount: number }) {
  if (tests === 0) {
    return say('finding.untested', { saying: say('source.people', { count: FEWEST.saying }), asked: say('source.people', { count: FEWEST.asked }) });
  }
  return differenceCount === 0
    ? say('finding.common', { count: tests })
    : say('finding.shown', { differences: say('finding.differences', { count: differenceCount }), tests: say('finding.tests', { count: tests }) });
}
