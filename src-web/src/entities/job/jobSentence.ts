import type { JobMessageFieldsFragment } from '@/gql/graphql';
import { byName } from '@/lib/parameters';
import { say } from './messages';

/** What a job tells about itself: what goes on, what came out, or why it failed. */
export function jobSentence({ code, parameters }: JobMessageFieldsFragment) {
  const { added, changed = 0, unchanged = 0, refused = 0, people, ideas, themes = 0, ...values } = byName(parameters);
  const { part, direction, error, field, reason } = values;
  if (reason) {
    // A refusal says what, where and how to mend it, as the errors of forms do.
    return reason;
  }
  return say(`told.${code}`, {
    ...values,
    // A program that is newer than this page may tell more than it has words for.
    defaultValue: code,
    count: Number(added ?? people ?? ideas ?? 0),
    changed: Number(changed),
    unchanged: Number(unchanged),
    refused: say('part.refused', { count: Number(refused) }),
    themes: say(code === 'UNPLACED_GROUPED' ? 'part.newThemes' : 'part.themes', { count: Number(themes) }),
    where: field ? say('part.where', { field }) : '',
    context: part ?? direction ?? error ?? '',
  });
}
