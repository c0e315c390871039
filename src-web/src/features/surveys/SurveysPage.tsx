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
  CREATED: { label: 'Newest first', order: { field: 'CREATED_AT', direction: 'DESC' } },
  CHANGED: { label: 'Changed last', order: { field: 'UPDATED_AT', direction: 'DESC' } },
  TITLE: { label: 'By title', order: { field: 'TITLE', direction: 'ASC' } },
} satisfies Record<string, { label: string; order: SurveyOrder }>;

type OrderName = keyof typeof orders;

export default function SurveysPage() {
  const mayWrite = useMay('RESEARCHER');
  const [order, setOrder] = useState<OrderName>('CREATED');
  const surveys = useConnection(surveysDocument, { first: 50, orderBy: orders[order].order }, (result) => result.surveys, {
    keepPrevious: true,
  });
  const actions = mayWrite && (
    <>
      <NewSurvey />
      <Button component={Link} to="/surveys/import" variant="default" leftSection={<IconFileImport size={16} aria-hidden />}>
        Import responses
      </Button>
    </>
  );
  return (
    <Page
      title="Surveys"
      lead="What you ask many people at once. A survey is published before anybody is invited, and what was published never changes."
      actions={actions}
    >
      <Loaded query={surveys}>
        {() =>
          surveys.nodes.length === 0 ? (
            <EmptyState title="No surveys yet" icon={<IconMessages />}>
              Write one and invite people to it, or take in the answers you already collected elsewhere.
            </EmptyState>
          ) : (
            <Stack>
              <NativeSelect
                aria-label="Order"
                w="fit-content"
                value={order}
                onChange={(event) => setOrder(event.currentTarget.value as OrderName)}
                data={Object.entries(orders).map(([value, { label }]) => ({ value, label }))}
              />
              <Paper withBorder>
                <Table.ScrollContainer minWidth={520}>
                  <Table highlightOnHover verticalSpacing="xs">
                    <Table.Thead>
                      <Table.Tr>
                        <Table.Th>Survey</Table.Th>
                        <Table.Th>State</Table.Th>
                        <Table.Th ta="end">Complete responses</Table.Th>
                        <Table.Th>Changed</Table.Th>
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
  return (
    <Group gap={6}>
      <Badge variant="light" tt="none" color={imported ? 'blue' : latest ? 'teal' : 'gray'}>
        {imported ? 'Imported' : latest ? `Published, version ${latest.number}` : 'Draft'}
      </Badge>
    </Group>
  );
}
