import { EvidenceDrawer } from '@/entities/statement/EvidenceDrawer';
import type { CodeInTree } from '@/features/coding/codes/codes';
import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';
import { useMessages } from './messages';

const passagesDocument = graphql(`
  query PassagesOfCode($codeId: ID!) {
    code(id: $codeId) {
      id
      codings(first: 200) {
        nodes {
          id
          quote
          participants { id name buyingRole contact { id account { id name } } }
          transcript { id interview { id title heldOn } }
        }
        pageInfo { hasNextPage }
      }
    }
  }
`);

/** The words that carry a code, each one click from its place in the conversation. */
export function CodePassages({ code, onClose }: { code: CodeInTree | undefined; onClose: () => void }) {
  const say = useMessages();
  const passages = useRead(passagesDocument, { codeId: code?.id ?? '' }, { enabled: code !== undefined });
  const quotes = (passages.data?.code?.codings.nodes ?? []).map((coding) => {
    const [first, ...others] = coding.participants;
    return {
      id: coding.id,
      text: coding.quote,
      person: first
        ? others.reduce((people, other) => say('passages.and', { people, person: other.name }), first.name)
        : say('passages.unknown'),
      role: first && others.length === 0 ? first.buyingRole : null,
      account: first?.contact?.account?.name,
      source: coding.transcript.interview.title,
      href: `/transcripts/${coding.transcript.id}?coding=${coding.id}`,
      saidOn: coding.transcript.interview.heldOn,
    };
  });
  return (
    <EvidenceDrawer
      opened={code !== undefined}
      onClose={onClose}
      title={code?.name ?? ''}
      quotes={quotes}
      empty={passages.isPending ? say('passages.searching') : say('passages.none')}
    />
  );
}
