import { Alert, List, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { graphql } from '@/gql';
import type { SumsFieldsFragment } from '@/gql/graphql';
import { formatCount, formatQuantity } from '@/lib/format';

export const sumsFields = graphql(`
  fragment SumsFields on IncentiveSums {
    imported available entitled waiting issued revealed contradictions
  }
`);

interface ProgrammeSumsProps {
  programme: { name: string; instructions: string; sums: SumsFieldsFragment };
}

/** How the pool and the promises stand, counted from the book. */
export function ProgrammeSums({ programme: { name, instructions, sums } }: ProgrammeSumsProps) {
  const figures = [
    { label: 'Codes put in', count: sums.imported },
    { label: 'Still in the pool', count: sums.available },
    { label: 'People entitled', count: sums.entitled },
    { label: 'Set aside for a person', count: sums.issued },
    { label: 'Looked at', count: sums.revealed },
  ];
  return (
    <Paper withBorder p="lg">
      <Stack>
        <div>
          <Title order={2} dir="auto">
            {name}
          </Title>
          {instructions && (
            <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-wrap' }} dir="auto">
              {instructions}
            </Text>
          )}
        </div>
        <SimpleGrid cols={{ base: 2, sm: 5 }}>
          {figures.map(({ label, count }) => (
            <div key={label}>
              <Text fw={650} size="lg">
                {formatCount(count)}
              </Text>
              <Text size="sm" c="dimmed">
                {label}
              </Text>
            </div>
          ))}
        </SimpleGrid>
        {sums.waiting > 0 && (
          <Alert color="yellow">
            {formatQuantity(sums.waiting, 'person waits', 'people wait')} for a code, since the pool is empty. They get theirs as soon as
            you put codes in.
          </Alert>
        )}
        {sums.contradictions.length > 0 && (
          <Alert color="red" title="The book does not add up">
            <List size="sm">
              {sums.contradictions.map((contradiction) => (
                <List.Item key={contradiction}>{contradiction}</List.Item>
              ))}
            </List>
          </Alert>
        )}
      </Stack>
    </Paper>
  );
}
