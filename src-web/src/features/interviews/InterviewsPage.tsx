import { Anchor, Button, Paper, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconQuote } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { Page } from '@/components/Page';
import { roleLabel } from '@/entities/person/buyingRoles';
import { graphql } from '@/gql';
import { formatDate } from '@/lib/format';
import { useConnection } from '@/lib/hooks';
import { formatDuration } from '@/lib/phrases';
import { useMay } from '@/lib/session';
import { useMessages } from './messages';
import { NewInterview } from './NewInterview';

const interviewsDocument = graphql(`
  query Interviews($first: Int, $after: String) {
    interviews(first: $first, after: $after) {
      nodes {
        id
        title
        heldOn
        participants { id name buyingRole contact { id account { id name } } }
        transcripts { id number size { turnCount durationMs } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export default function InterviewsPage() {
  const say = useMessages();
  const interviews = useConnection(interviewsDocument, { first: 50 }, (result) => result.interviews);
  const [adding, { open, close }] = useDisclosure(false);
  const navigate = useNavigate();
  const mayAdd = useMay('RESEARCHER');
  const add = mayAdd && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {say('create.title')}
    </Button>
  );
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={interviews.nodes.length > 0 && add}
    >
      <Loaded query={interviews}>
        {() =>
          interviews.nodes.length === 0 ? (
            <EmptyState title={say('empty.title')} icon={<IconQuote />} action={add}>
              {say('empty.next')}
            </EmptyState>
          ) : (
            <Stack>
              <Paper withBorder>
                <Table.ScrollContainer minWidth={640}>
                  <Table highlightOnHover verticalSpacing="sm">
                    <Table.Thead>
                      <Table.Tr>
                        <Table.Th>{say('column.interview')}</Table.Th>
                        <Table.Th>{say('column.heldOn')}</Table.Th>
                        <Table.Th>{say('column.people')}</Table.Th>
                        <Table.Th>{say('column.transcript')}</Table.Th>
                      </Table.Tr>
                    </Table.Thead>
                    <Table.Tbody>
                      {interviews.nodes.map((interview) => (
                        <Table.Tr key={interview.id}>
                          <Table.Td>
                            <Anchor component={Link} to={`/interviews/${interview.id}`} fw={600}>
                              {interview.title}
                            </Anchor>
                          </Table.Td>
                          <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatDate(interview.heldOn)}</Table.Td>
                          <Table.Td>
                            {interview.participants.length === 0 ? (
                              <Text size="sm" c="dimmed">
                                {say('row.nobody')}
                              </Text>
                            ) : (
                              interview.participants.map((person) => (
                                <Text key={person.id} size="sm">
                                  {person.name}
                                  <Text span c="dimmed">
                                    {say(person.contact?.account ? 'row.roleAndAccount' : 'row.role', {
                                      role: roleLabel(person.buyingRole).toLowerCase(),
                                      account: person.contact?.account?.name ?? '',
                                    })}
                                  </Text>
                                </Text>
                              ))
                            )}
                          </Table.Td>
                          <Table.Td>
                            <Transcripts transcripts={interview.transcripts} />
                          </Table.Td>
                        </Table.Tr>
                      ))}
                    </Table.Tbody>
                  </Table>
                </Table.ScrollContainer>
              </Paper>
              <LoadMore query={interviews} />
            </Stack>
          )
        }
      </Loaded>
      <NewInterview opened={adding} onClose={close} onCreated={(id) => void navigate(`/interviews/${id}`)} />
    </Page>
  );
}

interface TranscriptLine {
  id: string;
  number: number;
  size: { turnCount: number; durationMs?: number | null };
}

function Transcripts({ transcripts: [latest] }: { transcripts: readonly TranscriptLine[] }) {
  const say = useMessages();
  if (!latest) {
    return (
      <Text size="sm" c="dimmed">
        {say('row.unimported')}
      </Text>
    );
  }
  const extent = latest.size.durationMs
    ? say('turnsInTime', { count: latest.size.turnCount, duration: formatDuration(latest.size.durationMs) })
    : say('turns', { count: latest.size.turnCount });
  return (
    <Anchor component={Link} to={`/transcripts/${latest.id}`} size="sm">
      {latest.number > 1 ? say('row.version', { extent, version: latest.number }) : extent}
    </Anchor>
  );
}
