import { say } from './messages';

/** What came in after a search. */
export interface Since {
  statements: number;
  placed: number;
  unplaced: number;
  peopleAsked: number;
  waiting: number;
}

/** The topics of a run taken together. */
export const together = (topics: readonly Since[]): Since =>
  topics.reduce(
    (sum, topic) => ({
      statements: sum.statements + topic.statements,
      placed: sum.placed + topic.placed,
      unplaced: sum.unplaced + topic.unplaced,
      peopleAsked: sum.peopleAsked + topic.peopleAsked,
      waiting: sum.waiting + topic.waiting,
    }),
    { statements: 0, placed: 0, unplaced: 0, peopleAsked: 0, waiting: 0 },
  );

/** "17 answers or passages came in since: 14 placed, 2 unplaced, 1 set aside." */
export function sinceWords({ statements, placed, unplaced }: Since) {
  const rest = statements - placed - unplaced;
  return say(rest > 0 ? 'since.some' : 'since.all', { count: statements, placed, unplaced, rest });
}
