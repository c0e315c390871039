import { formatDate } from '@/lib/format';
import { say } from './messages';

export interface Appearance {
  share: { people: number; asked: number };
  run: { id: string; createdAt: string };
}

/**
 * "Seen since 3 Mar 2026, 12 to 19 of 40": what became of a theme up to a run. Undefined when it was found for the first time.
 *
 * @param appearances the theme in each search, the oldest first
 */
export function describeHistory(appearances: readonly Appearance[], runId: string) {
  const upToHere = appearances.slice(0, appearances.findIndex((one) => one.run.id === runId) + 1);
  const first = upToHere[0];
  const last = upToHere.at(-1);
  if (!first || !last || first === last) {
    return undefined;
  }
  return say(first.share.asked === last.share.asked ? 'notes.seen' : 'notes.seenAmongOthers', {
    date: formatDate(first.run.createdAt),
    before: first.share.people,
    askedBefore: first.share.asked,
    people: last.share.people,
    count: last.share.asked,
    searches: say('notes.searches', { count: upToHere.length }),
  });
}
