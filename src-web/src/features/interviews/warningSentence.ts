import { graphql } from '@/gql';
import type { ImportWarningFieldsFragment } from '@/gql/graphql';
import { byName } from '@/lib/parameters';
import { say } from './messages';

export const importWarningFields = graphql(`
  fragment ImportWarningFields on ImportWarning { line code parameters { name value } }
`);

/** What a person should look at in an imported file, with its line. */
export function warningSentence({ line, code, parameters }: ImportWarningFieldsFragment) {
  const { count = 0, minutes = 0, ...words } = byName(parameters);
  const message = say(`transcript.warning.${code}`, {
    ...words,
    // A program that is newer than this page may find more than it has words for.
    defaultValue: code,
    count: Number(count),
    minutes: say('transcript.minutes', { count: Number(minutes) }),
  });
  return line ? say('transcript.warnings.line', { line, message }) : message;
}
