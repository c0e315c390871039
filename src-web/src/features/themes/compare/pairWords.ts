import type { ThemesSideBySideQuery } from '@/gql/graphql';
import { say } from './messages';

type Pair = Omit<NonNullable<ThemesSideBySideQuery['themeRun']>['sideBySide']['nodes'][number], 'theme'>;

/** What the server needs to test a difference: people who were asked in each group. */
const FEWEST_ASKED = 20;

/** What may be said about the difference of two groups. */
export function pairWords({ one, other, outcome }: Pair): string {
  switch (outcome) {
    case 'ONE_MORE_OFTEN':
      return moreOften(one);
    case 'OTHER_MORE_OFTEN':
      return moreOften(other);
    case 'TOO_FEW_ASKED': {
      const small = one && other && one.share.asked > other.share.asked ? other : one;
      return say('outcome.tooFewAsked', { count: small?.share.asked ?? 0, level: small?.group.levelLabel ?? '', needed: FEWEST_ASKED });
    }
    case 'ONLY_ONE_ASKED':
      return say('outcome.onlyOneAsked');
    case 'NO_DIFFERENCE':
      return say('outcome.noDifference');
  }
}

const moreOften = (tally: Pair['one']) =>
  say('outcome.moreOften', { level: tally?.group.levelLabel ?? '', lift: tally?.test?.lift ?? 0, q: tally?.test?.q ?? 0 });
