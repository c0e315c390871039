import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHighlight } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { graphql } from '@/gql';
import { formatDate } from '@/lib/format';
import { useRead } from '@/lib/hooks';
import { useMay } from '@/lib/session';
import { DeleteInterview } from './DeleteInterview';
import { EditInterview } from './EditInterview';
import { useMessages } from './messages';
import { People } from './People';
import { TranscriptSection } from './TranscriptSection';

const interviewDocument = graphql(`
  query Interview($id: ID!) {
    interview(id: $id) {
      id
      title
      heldOn
      interviewer
      version
      participants { id name buyingRole version contact { id label account { id name } } }
      transcripts {
        id
        number
        source { format fileName warnings { ...ImportWarningFields } }
        size { turnCount durationMs }
        importedBy
        createdAt
        speakers { id label kind turnCount length version participant { id name } }
      }
    }
  }
`);

export default function InterviewPage() {
  const say = useMessages();
  const { id = '' } = useParams();
  const interview = useRead(interviewDocument, { id });
  const mayEdit = useMay('RESEARCHER');
  const [editing, { open, close }] = useDisclosure(false);
  return (
    <Loaded query={interview}>
      {({ interview: found }) => {
        if (!found) {
          return (
            <Page title={say('gone.title')} crumbs={[{ label: say('title'), to: '/interviews' }]}>
              <EmptyState title={say('gone.heading')}>{say('gone.next')}</EmptyState>
            </Page>
          );
        }
        const [latest] = found.transcripts;
        return (
          <Page
            title={found.title}
            crumbs={[{ label: say('title'), to: '/interviews' }]}
            lead={say(found.interviewer ? 'page.heldOnBy' : 'page.heldOn', {
              date: formatDate(found.heldOn),
              interviewer: found.interviewer ?? '',
            })}
            actions={
              <>
                {mayEdit && (
                  <>
                    <DeleteInterview interview={found} />
                    <Button variant="default" onClick={open}>
                      {say('edit.open')}
                    </Button>
                  </>
                )}
                {latest && (
                  <Button component={Link} to={`/transcripts/${latest.id}`} leftSection={<IconHighlight size={16} aria-hidden />}>
                    {say('page.read')}
                  </Button>
                )}
              </>
            }
          >
            <Stack gap="xl">
              <TranscriptSection interview={found} />
              <People interviewId={found.id} people={found.participants} />
            </Stack>
            <EditInterview interview={found} opened={editing} onClose={close} onReload={() => void interview.refetch()} />
          </Page>
        );
      }}
    </Loaded>
  );
}
