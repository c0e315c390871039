import { Alert, Anchor } from '@mantine/core';
import { IconUserQuestion, IconVersions } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { graphql } from '@/gql';
import { formatDate } from '@/lib/format';
import { useRead } from '@/lib/hooks';
import { withElements } from '@/lib/messages';
import { useMessages } from './messages';
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
  const say = useMessages();
  const { id = '' } = useParams();
  const transcript = useRead(transcriptDocument, { id });
  return (
    <Loaded query={transcript}>
      {({ transcript: found }) => {
        if (!found) {
          return (
            <Page title={say('gone.title')} crumbs={[{ label: say('interviews'), to: '/interviews' }]}>
              <EmptyState title={say('gone.heading')}>{say('gone.next')}</EmptyState>
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
              { label: say('interviews'), to: '/interviews' },
              { label: interview.title, to: `/interviews/${interview.id}` },
            ]}
            lead={say('lead', {
              date: formatDate(interview.heldOn),
              version: found.number,
              count: found.size.turnCount,
              length: found.size.length,
            })}
          >
            {latest && latest.id !== found.id && (
              <Alert variant="default" icon={<IconVersions aria-hidden />} title={say('newer.title')}>
                {withElements(say('newer.next', { version: latest.number }), {
                  latest: <Anchor component={Link} to={`/transcripts/${latest.id}`} size="sm" underline="always" />,
                })}
              </Alert>
            )}
            {unknown > 0 && (
              <Alert
                variant="default"
                icon={<IconUserQuestion color="var(--mantine-color-orange-6)" aria-hidden />}
                title={say('unknown.title', { count: unknown })}
              >
                {withElements(say('unknown.next'), {
                  interview: <Anchor component={Link} to={`/interviews/${interview.id}`} size="sm" underline="always" />,
                })}
              </Alert>
            )}
            <TranscriptDesk key={found.id} transcript={found} />
          </Page>
        );
      }}
    </Loaded>
  );
}
