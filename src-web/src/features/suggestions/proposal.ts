import type { ComparisonOutcome, SuggestionDoubt, SuggestionKind } from '@/gql/graphql';
import { say } from './messages';

interface Proposed {
  kind: SuggestionKind;
  mapping?: string;
  definition?: { label: string } | null;
}

/** What would be done, in words before the statement. */
export function describeProposal({ kind, mapping, definition }: Proposed) {
  if (!definition) {
    return say('proposal.open');
  }
  const name = kind === 'ADD' ? (mapping === 'ALIKE' ? 'alike' : 'add') : kind;
  return say(`proposal.${name}`, { definition: definition.label });
}

/** What people on either side do, for a line that they carry or contradict. */
export const sides = (kind: SuggestionKind) =>
  kind === 'CONTRADICT'
    ? { carrying: say('side.contradict'), other: say('side.same') }
    : { carrying: kind === 'RETIRE' ? say('side.still') : say('side.say'), other: say('side.otherwise') };

interface Difference {
  dimensionLabel: string;
  levelLabel: string;
  lift: number;
  q: number;
  tests: number;
}

/** That a group says it more often, with what carries that. */
export const describeDifference = ({ dimensionLabel, levelLabel, lift, q, tests }: Difference) =>
  say('difference', {
    dimension: dimensionLabel,
    level: levelLabel,
    lift: lift.toFixed(1),
    q: q < 0.001 ? say('below', { q: '0.001' }) : q.toFixed(3),
    count: tests,
  });

interface Finding {
  outcome: ComparisonOutcome;
  tests: number;
  groups: readonly { group: { levelLabel: string }; share: { people: number; asked: number } }[];
}

/** What comparing groups of people came to, with what carries that. */
export const describeFinding = ({ outcome, tests, groups }: Finding) =>
  say(`finding.${outcome}`, {
    count: tests,
    groups: groups
      .map(({ group, share }) => say('finding.group', { group: group.levelLabel, people: share.people, asked: share.asked }))
      .reduce((first, second) => (first ? say('finding.list', { first, second }) : second), ''),
  });

/** Why it is only emerging. */
export const describeDoubts = (held: readonly SuggestionDoubt[]) => held.map((doubt) => say(`doubt.${doubt}`)).join(', ');

/** The day so many days after another, as the backend reads it. */
export function dayAfter(from: Date, days: number) {
  const day = new Date(from);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
