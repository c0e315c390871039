import { Badge, Button, Drawer, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { IconMessageCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { RelativeTime } from '@/components/RelativeTime';
import { StatusBadge } from '@/components/StatusBadge';
import { roleLabel } from '@/entities/person/buyingRoles';
import { graphql } from '@/gql';
import type { ResponsesQuery } from '@/gql/graphql';
import { formatDate } from '@/lib/format';
import { useConnection } from '@/lib/hooks';
import { useMessages } from './messages';

const responsesDocument = graphql(`
  query Responses($surveyId: ID!, $first: Int!, $after: String) {
    survey(id: $surveyId) {
      id
      responses(first: $first, after: $after) {
        nodes {
          id status imported incentivised startedAt completedAt
          respondent { buyingRole contact { ...PersonFields } }
          answers { id words question { ...QuestionFields } }
        }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

type Survey = NonNullable<ResponsesQuery['survey']>;
type Response = Survey['responses']['nodes'][number];

const none = { nodes: [], pageInfo: { hasNextPage: false }, totalCount: 0 };

/** Who has answered; a response opens in full. */
export function ResponseList({ surveyId }: { surveyId: string }) {
  const say = useMessages();
  const responses = useConnection(responsesDocument, { surveyId, first: 50 }, (result) => result.survey?.responses ?? none);
  const [openedId, setOpenedId] = useState<string>();
  const opened = responses.nodes.find((response) => response.id === openedId);
  return (
    <Loaded query={responses}>
      {() =>
        responses.nodes.length === 0 ? (
          <EmptyState title={say('empty.title')} icon={<IconMessageCircle />}>
            {say('empty.next')}
          </EmptyState>
        ) : (
          <Stack>
            <Paper withBorder>
              <Table.ScrollContainer minWidth={600}>
                <Table highlightOnHover verticalSpacing="xs">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{say('column.person')}</Table.Th>
                      <Table.Th>{say('column.account')}</Table.Th>
                      <Table.Th>{say('column.role')}</Table.Th>
                      <Table.Th>{say('column.state')}</Table.Th>
                      <Table.Th>{say('column.answers')}</Table.Th>
                      <Table.Th>{say('column.when')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {responses.nodes.map((response) => (
                      <Table.Tr key={response.id}>
                        <Table.Td>
                          <Button variant="transparent" size="compact-sm" px={0} onClick={() => setOpenedId(response.id)}>
                            {response.respondent.contact.label}
                          </Button>
                        </Table.Td>
                        <Table.Td>{response.respondent.contact.account?.name ?? <Unknown />}</Table.Td>
                        <Table.Td>{response.respondent.buyingRole ? roleLabel(response.respondent.buyingRole) : <Unknown />}</Table.Td>
                        <Table.Td>
                          <StatusBadge status={response.status} />
                        </Table.Td>
                        <Table.Td>{response.answers.length}</Table.Td>
                        <Table.Td>
                          <RelativeTime at={response.completedAt ?? response.startedAt} />
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </Paper>
            <LoadMore query={responses} count={{ shown: responses.nodes.length, total: responses.data?.pages[0]?.survey?.responses.totalCount }} />
            <Drawer
              opened={opened !== undefined}
              onClose={() => setOpenedId(undefined)}
              position="right"
              size="lg"
              title={opened?.respondent.contact.label ?? say('response')}
            >
              {opened && <WholeResponse response={opened} />}
            </Drawer>
          </Stack>
        )
      }
    </Loaded>
  );
}

function WholeResponse({ response }: { response: Response }) {
  const say = useMessages();
  const { completedAt, startedAt, imported, incentivised, answers } = response;
  const { contact, buyingRole } = response.respondent;
  return (
    <Stack>
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {[buyingRole && roleLabel(buyingRole), contact.account?.name].filter(Boolean).join(', ')}
          {' · '}
          {completedAt ? say('completed', { date: formatDate(completedAt) }) : say('begun', { date: formatDate(startedAt) })}
          {' · '}
          {say('answers', { count: answers.length })}
        </Text>
        {imported && <Badge color="blue" variant="light" tt="none">{say('imported')}</Badge>}
        {incentivised && <Badge color="gray" variant="light" tt="none">{say('incentivised')}</Badge>}
      </Group>
      <Stack component="dl" gap="md" m={0}>
        {answers.map((answer) => (
          <div key={answer.id}>
            <Text component="dt" size="sm" c="dimmed" dir="auto">
              {answer.question.text}
            </Text>
            <Text component="dd" m={0} dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {answer.words}
            </Text>
          </div>
        ))}
      </Stack>
    </Stack>
  );
}

function Unknown() {
  const say = useMessages();
  return (
    <Text size="sm" c="dimmed" component="span">
      {say('unknown')}
    </Text>
  );
}
