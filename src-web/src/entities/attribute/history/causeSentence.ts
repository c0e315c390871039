import { graphql } from '@/gql';
import type { RevisionCauseFieldsFragment } from '@/gql/graphql';
import { byName } from '@/lib/parameters';
import { say } from './messages';

export const revisionCauseFields = graphql(`
  fragment RevisionCauseFields on RevisionCause { code parameters { name value } }
`);

type Cause = RevisionCauseFieldsFragment;

/** What made a revision. */
export function causeSentence({ code, parameters }: Cause) {
  const { count, asked, people = 0, owner = '', ...words } = byName(parameters);
  return say(`cause.${code}`, {
    ...words,
    // A program that is newer than this page may do more than it has words for.
    defaultValue: code,
    count: Number(count ?? asked ?? 0),
    people: Number(people),
    abouts: abouts(parameters),
    context: owner,
  });
}

/** Suggestions are named in turn, each by its kind and the definition that comes next. */
function abouts(parameters: Cause['parameters']) {
  const kinds = parameters.filter(({ name }) => name === 'kind');
  const definitions = parameters.filter(({ name }) => name === 'definition');
  return kinds
    .map(({ value }, index) =>
      say(`about.${value}` as 'about.ADD', {
        definition: definitions[index]?.value || say('about.undecided'),
        defaultValue: value.toLowerCase(),
      }),
    )
    .reduce((first, second) => (first ? say('about.list', { first, second }) : second), '');
}
