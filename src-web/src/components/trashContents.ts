import type { TrashContentKind } from '@/gql/graphql';
import { say } from './messages';

interface TrashContent {
  kind: TrashContentKind;
  count: number;
}

/** How each kind is counted that goes into the trash; what is only affected does not go along. */
const goingAlong = {
  PARTICIPANTS: 'trash.participants',
  TRANSCRIPTS: 'trash.transcripts',
  TAGS: 'trash.tags',
  THEME_STATEMENTS: undefined,
} as const satisfies Record<TrashContentKind, string | undefined>;

/** "2 participants, 1 tag": what a deletion takes along; empty if nothing. */
export function goesAlong(contents: readonly TrashContent[]) {
  return contents
    .flatMap(({ kind, count }) => {
      const counted = goingAlong[kind];
      return counted ? [say(counted, { count })] : [];
    })
    .join(', ');
}

/** What stays until the trash is emptied, in a sentence; nothing if nothing does. */
export function staysCounted(contents: readonly TrashContent[]) {
  const statements = contents.find(({ kind }) => kind === 'THEME_STATEMENTS')?.count ?? 0;
  return statements === 0 ? undefined : say('trash.stays', { count: statements });
}
