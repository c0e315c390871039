import { Anchor, Badge, Button, Group, NativeSelect, Paper, Stack, Table } from '@mantine/core';
import { IconFileImport, IconMessages } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { Page } from '@/components/Page';
import { RelativeTime } from '@/components/RelativeTime';
import { graphql } from '@/gql';
import type { SurveyOrder } from '@/gql/graphql';
import { formatCount } from '@/lib/format';
import { useConnection } from '@/lib/hooks';
import { useMay } from '@/lib/session';
import { useMessages } from './messages';
import { NewSurvey } from './NewSurvey';

const surveysDocument = graphql(`
  query Surveys($first: Int!, $after: String, $orderBy: SurveyOrder) {
    surveys(first: $first, after: $after, orderBy: $orderBy) {
      nodes { id title imported completedResponses updatedAt latestVersion { number } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

const orders = {
  CREATED: { field: 'CREATED_AT', direction: 'DESC' },
  CHANGED: { field: 'UPDATED_AT', direction: 'DESC' },
  TITLE: { field: 'TITLE', direction: 'ASC' },
} satisfies Record<string, SurveyOrder>;

type OrderName = keyof typeof orders;

export default function SurveysPage() {
  const say = useMessages();
  const mayWrite = useMay('RESEARCHER');
  const [order, setOrder] = useState<OrderName>('CREATED');
  const surveys = useConnection(surveysDocument, { first: 50, orderBy: orders[order] }, (result) => result.surveys, {
    keepPrevious: true,
  });
  const actions = mayWrite && (
    <>
      <NewSurvey />
      <Button component={Link} to="/surveys/import" variant="default" leftSection={<IconFileImport size={16} aria-hidden />}>
        {say('import')}
      </Button>
    </>
  );
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={actions}
    >
      <Loaded query={surveys}>
        {() =>
          surveys.nodes.length === 0 ? (
            <EmptyState title={say('empty.title')} icon={<IconMessages />}>
              {say('empty.next')}
            </EmptyState>
          ) : (
            <Stack>
              <NativeSelect
                aria-label={say('order.label')}
                w="fit-content"
                value={order}
                onChange={(event) => setOrder(event.currentTarget.value as OrderName)}
                data={(Object.keys(orders) as OrderName[]).map((value) => ({ value, label: say(`order.${value}`) }))}
              />
              <Paper withBorder>
                <Table.ScrollContainer minWidth={520}>
                  <Table highlightOnHover verticalSpacing="xs">
                    <Table.Thead>
                      <Table.Tr>
                        <Table.Th>{say('column.survey')}</Table.Th>
                        <Table.Th>{say('column.state')}</Table.Th>
                        <Table.Th ta="end">{say('column.responses')}</Table.Th>
                        <Table.Th>{say('column.changed')}</Table.Th>
                      </Table.Tr>
                    </Table.Thead>
                    <Table.Tbody>
                      {surveys.nodes.map((survey) => (
                        <Table.Tr key={survey.id}>
                          <Table.Td>
                            <Anchor component={Link} to={`/surveys/${survey.id}`} size="sm" dir="auto">
                              {survey.title}
                            </Anchor>
                          </Table.Td>
                          <Table.Td>
                            <SurveyState imported={survey.imported} latest={survey.latestVersion} />
                          </Table.Td>
                          <Table.Td ta="end">{formatCount(survey.completedResponses)}</Table.Td>
                          <Table.Td>
                            <RelativeTime at={survey.updatedAt} />
                          </Table.Td>
                        </Table.Tr>
                      ))}
                    </Table.Tbody>
                  </Table>
                </Table.ScrollContainer>
              </Paper>
              <LoadMore query={surveys} count={{ shown: surveys.nodes.length, total: surveys.data?.pages[0]?.surveys.totalCount }} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

function SurveyState({ imported, latest }: { imported: boolean; latest?: { number: number } | null }) {
  const say = useMessages();
  return (
    <Group gap={6}>
      <Badge variant="light" tt="none" color={imported ? 'blue' : latest ? 'teal' : 'gray'}>
        {imported ? say('state.imported') : latest ? say('state.published', { number: latest.number }) : say('state.draft')}
      </Badge>
    </Group>
  );
}
