import { Alert, Anchor } from '@mantine/core';
import { IconUserQuestion, IconVersions } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { graphql } from '@/gql';
import { formatCount, formatDate, formatQuantity } from '@/lib/format';
import { useRead } from '@/lib/hooks';
import { TranscriptDesk } from './TranscriptDesk';

const transcriptDocument = graphql(`
  query Transcript($id: ID!) {
    transcript(id: $id) {
      id
      number
      textSha256
      size { length turnCount }
      interview { id title heldOn transcripts { id number } }
      speakers { id kind }
    }
  }
`);

/** A transcript to read and to tag. */
export default function TranscriptPage() {
  const { id = '' } = useParams();
  const transcript = useRead(transcriptDocument, { id });
  return (
    <Loaded query={transcript}>
      {({ transcript: found }) => {
        if (!found) {
          return (
            <Page title="No such transcript" crumbs={[{ label: 'Interviews', to: '/interviews' }]}>
              <EmptyState title="This workspace has no such transcript">It may belong to another workspace of yours.</EmptyState>
            </Page>
          );
        }
        const { interview } = found;
        const [latest] = interview.transcripts;
        const unknown = found.speakers.filter((speaker) => speaker.kind === 'UNKNOWN').length;
        return (
          <Page
            title={interview.title}
            crumbs={[
              { label: 'Interviews', to: '/interviews' },
              { label: interview.title, to: `/interviews/${interview.id}` },
            ]}
            lead={`Held on ${formatDate(interview.heldOn)}. Version ${found.number}, ${formatQuantity(found.size.turnCount, 'turn')}, ${formatCount(found.size.length)} characters.`}
          >
            {latest && latest.id !== found.id && (
              <Alert variant="default" icon={<IconVersions aria-hidden />} title="There is a newer version of this text">
                Tags stay with the version they were made on.{' '}
                <Anchor component={Link} to={`/transcripts/${latest.id}`} size="sm" underline="always">
                  Open version {latest.number}
                </Anchor>
              </Alert>
            )}
            {unknown > 0 && (
              <Alert variant="default" icon={<IconUserQuestion color="var(--mantine-color-orange-6)" aria-hidden />} title={`${formatQuantity(unknown, 'speaker')} nobody has named yet`}>
                Their words count for nobody until{' '}
                <Anchor component={Link} to={`/interviews/${interview.id}`} size="sm" underline="always">
                  you say who they are
                </Anchor>
                .
              </Alert>
            )}
            <TranscriptDesk key={found.id} transcript={found} />
          </Page>
        );
      }}
    </Loaded>
  );
}
