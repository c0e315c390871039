import { Anchor, Button, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { RelativeTime } from '@/components/RelativeTime';
import { StatusBadge } from '@/components/StatusBadge';
import { graphql } from '@/gql';
import { formatCount } from '@/lib/format';
import { useConnection } from '@/lib/hooks';
import { useMay } from '@/lib/session';
import { useMessages } from './messages';

const campaignsDocument = graphql(`
  query Campaigns($surveyId: ID!, $first: Int!, $after: String) {
    survey(id: $surveyId) {
      campaigns(first: $first, after: $after) {
        nodes { id name status createdAt surveyVersion { number } counts { invited notWritten started completed revoked } }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

const none = { nodes: [], pageInfo: { hasNextPage: false }, totalCount: 0 };

/** Each sending of a survey, and how far its people have come. */
export function CampaignList({ surveyId, published }: { surveyId: string; published: boolean }) {
  const say = useMessages();
  const mayWrite = useMay('RESEARCHER');
  const campaigns = useConnection(campaignsDocument, { surveyId, first: 20 }, (result) => result.survey?.campaigns ?? none);
  const invite = mayWrite && published && (
    <Button component={Link} to={`/surveys/${surveyId}/invite`}>
      {say('prepare')}
    </Button>
  );
  return (
    <Loaded query={campaigns}>
      {() =>
        campaigns.nodes.length === 0 ? (
          <EmptyState title={say('empty.title')} icon={<IconMailForward />} action={invite}>
            {published
              ? say('empty.next')
              : say('empty.publishFirst')}
          </EmptyState>
        ) : (
          <Stack>
            {invite && <Group>{invite}</Group>}
            <Paper withBorder>
              <Table.ScrollContainer minWidth={560}>
                <Table highlightOnHover verticalSpacing="xs">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{say('campaign')}</Table.Th>
                      <Table.Th>{say('column.state')}</Table.Th>
                      <Table.Th ta="end">{say('column.completed')}</Table.Th>
                      <Table.Th ta="end">{say('column.begun')}</Table.Th>
                      <Table.Th ta="end">{say('column.waiting')}</Table.Th>
                      <Table.Th>{say('column.made')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {campaigns.nodes.map(({ id, name, status, counts, createdAt, surveyVersion }) => (
                      <Table.Tr key={id}>
                        <Table.Td>
                          <Anchor component={Link} to={`/surveys/${surveyId}/campaigns/${id}`} size="sm" dir="auto">
                            {name}
                          </Anchor>
                          <Text size="xs" c="dimmed">
                            {say('version', { number: surveyVersion.number })}
                          </Text>
                        </Table.Td>
                        <Table.Td>
                          <StatusBadge status={status} />
                        </Table.Td>
                        <Table.Td ta="end">{formatCount(counts.completed)}</Table.Td>
                        <Table.Td ta="end">{formatCount(counts.started)}</Table.Td>
                        <Table.Td ta="end">{formatCount(counts.invited)}</Table.Td>
                        <Table.Td>
                          <RelativeTime at={createdAt} />
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </Paper>
            <LoadMore
              query={campaigns}
              count={{ shown: campaigns.nodes.length, total: campaigns.data?.pages[0]?.survey?.campaigns.totalCount }}
            />
          </Stack>
        )
      }
    </Loaded>
  );
}
