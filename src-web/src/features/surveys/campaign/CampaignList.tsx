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
  const mayWrite = useMay('RESEARCHER');
  const campaigns = useConnection(campaignsDocument, { surveyId, first: 20 }, (result) => result.survey?.campaigns ?? none);
  const invite = mayWrite && published && (
    <Button component={Link} to={`/surveys/${surveyId}/invite`}>
      Prepare a campaign
    </Button>
  );
  return (
    <Loaded query={campaigns}>
      {() =>
        campaigns.nodes.length === 0 ? (
          <EmptyState title="Nobody has been invited yet" icon={<IconMailForward />} action={invite}>
            {published
              ? 'A campaign invites a part of your contacts by e-mail, each with a link of their own.'
              : 'Publish the survey first: people are invited to a published version, which never changes under their hands.'}
          </EmptyState>
        ) : (
          <Stack>
            {invite && <Group>{invite}</Group>}
            <Paper withBorder>
              <Table.ScrollContainer minWidth={560}>
                <Table highlightOnHover verticalSpacing="xs">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>Campaign</Table.Th>
                      <Table.Th>State</Table.Th>
                      <Table.Th ta="end">Completed</Table.Th>
                      <Table.Th ta="end">Begun</Table.Th>
                      <Table.Th ta="end">Waiting</Table.Th>
                      <Table.Th>Made</Table.Th>
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
                            version {surveyVersion.number}
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
