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
        source { format fileName warnings { line message } }
        size { turnCount durationMs }
        importedBy
        createdAt
        speakers { id label kind turnCount length version participant { id name } }
      }
    }
  }
`);

export default function InterviewPage() {
  const { id = '' } = useParams();
  const interview = useRead(interviewDocument, { id });
  const mayEdit = useMay('RESEARCHER');
  const [editing, { open, close }] = useDisclosure(false);
  return (
    <Loaded query={interview}>
      {({ interview: found }) => {
        if (!found) {
          return (
            <Page title="No such interview" crumbs={[{ label: 'Interviews', to: '/interviews' }]}>
              <EmptyState title="This workspace has no such interview">It may belong to another workspace of yours, or lie in the trash.</EmptyState>
            </Page>
          );
        }
        const [latest] = found.transcripts;
        return (
          <Page
            title={found.title}
            crumbs={[{ label: 'Interviews', to: '/interviews' }]}
            lead={`Held on ${formatDate(found.heldOn)}${found.interviewer ? `; ${found.interviewer} asked` : ''}.`}
            actions={
              <>
                {mayEdit && (
                  <>
                    <DeleteInterview interview={found} />
                    <Button variant="default" onClick={open}>
                      Edit
                    </Button>
                  </>
                )}
                {latest && (
                  <Button component={Link} to={`/transcripts/${latest.id}`} leftSection={<IconHighlight size={16} aria-hidden />}>
                    Read and tag
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
