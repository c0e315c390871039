import type { TrashContentKind } from '@/gql/graphql';
import { say } from './messages';

interface TrashContent {
  kind: TrashContentKind;
  count: number;
}

const GOES_ALONG = { PARTICIPANTS: 'trash.participants', TRANSCRIPTS: 'trash.transcripts', TAGS: 'trash.tags' } as const satisfies Partial<
  Record<TrashContentKind, string>
>;

/** "2 participants, 1 tag": what a deletion takes along; empty if nothing. */
export function goesAlong(contents: readonly TrashContent[]) {
  return contents
    .flatMap(({ kind, count }) => (kind in GOES_ALONG ? [say(GOES_ALONG[kind as keyof typeof GOES_ALONG], { count })] : []))
    .join(', ');
}

/** What stays until the trash is emptied, in a sentence; nothing if nothing does. */
export function staysCounted(contents: readonly TrashContent[]) {
  const statements = contents.find(({ kind }) => kind === 'THEME_STATEMENTS')?.count ?? 0;
  return statements === 0 ? undefined : say('trash.stays', { count: statements });
}
