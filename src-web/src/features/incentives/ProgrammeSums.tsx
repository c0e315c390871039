import { Alert, List, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { graphql } from '@/gql';
import type { SumsFieldsFragment } from '@/gql/graphql';
import { formatCount } from '@/lib/format';
import { useMessages } from './messages';

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
  const say = useMessages();
  const figures = [
    { label: say('sum.imported'), count: sums.imported },
    { label: say('sum.available'), count: sums.available },
    { label: say('sum.entitled'), count: sums.entitled },
    { label: say('sum.issued'), count: sums.issued },
    { label: say('sum.revealed'), count: sums.revealed },
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
            {say('sum.waiting', { count: sums.waiting })}
          </Alert>
        )}
        {sums.contradictions.length > 0 && (
          <Alert color="red" title={say('sum.contradictions')}>
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
