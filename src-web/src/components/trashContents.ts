import type { TrashContentKind } from '@/gql/graphql';
import { formatQuantity } from '@/lib/format';

interface TrashContent {
  kind: TrashContentKind;
  count: number;
}

const GOES_ALONG: Partial<Record<TrashContentKind, readonly [string, string]>> = {
  PARTICIPANTS: ['participant', 'participants'],
  TRANSCRIPTS: ['version of the transcript', 'versions of the transcript'],
  TAGS: ['tag', 'tags'],
};

/** "2 participants, 1 tag": what a deletion takes along; empty if nothing. */
export function goesAlong(contents: readonly TrashContent[]) {
  return contents
    .flatMap(({ kind, count }) => {
      const words = GOES_ALONG[kind];
      return words ? [formatQuantity(count, ...words)] : [];
    })
    .join(', ');
}

/** What stays until the trash is emptied, in a sentence; nothing if nothing does. */
export function staysCounted(contents: readonly TrashContent[]) {
  const statements = contents.find(({ kind }) => kind === 'THEME_STATEMENTS')?.count ?? 0;
  return statements === 0
    ? undefined
    : `${formatQuantity(statements, 'statement')} in themes ${statements === 1 ? 'goes' : 'go'} on counting until then, and ${statements === 1 ? 'is' : 'are'} taken out of the themes when it is gone for good.`;
}
