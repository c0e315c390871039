import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';

const codingDocument = graphql(`
  query EvidencePassage($id: ID!) {
    coding(id: $id) { transcript { id } }
  }
`);

/** The passage in its transcript; the plain label while it is looked up, or when the tag is gone. */
export function PassageLink({ codingId, label }: { codingId: string; label: string }) {
  const coding = useRead(codingDocument, { id: codingId }).data?.coding;
  if (!coding) {
    return label;
  }
  return (
    <Anchor component={Link} to={`/transcripts/${coding.transcript.id}?coding=${codingId}`} size="sm">
      {label}
    </Anchor>
  );
}
