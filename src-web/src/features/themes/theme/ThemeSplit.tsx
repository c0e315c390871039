import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IntervalBar } from '@/components/IntervalBar';
import { Loaded } from '@/components/Loaded';
import { graphql } from '@/gql';
import { formatNumber, formatQuantity } from '@/lib/format';
import { useRead } from '@/lib/hooks';
import { byDimension } from './byDimension';
import { Trend } from './Trend';

const figuresDocument = graphql(`
  query FiguresOfTheme($id: ID!) {
    theme(id: $id) {
      id accounts people claimPeople
      tallies { dimension dimensionLabel level levelLabel people asked low high lift q claimed }
      trend { periods { label people asked share low high } words }
    }
  }
`);

/** Who says a theme: by everything that people can be told apart by, and over time. */
export function ThemeSplit({ id }: { id: string }) {
  const query = useRead(figuresDocument, { id });
  return (
    <Loaded query={query}>
      {({ theme }) =>
        theme && (
          <Stack gap="sm" pl={44} pb="sm" pr="md">
            <Text size="sm" c="dimmed">
              {formatQuantity(theme.accounts, 'account')}
              {theme.claimPeople < theme.people &&
                ` · ${theme.people - theme.claimPeople} of ${theme.people} people carry no claim: the coders of their passages agree too little`}
            </Text>
            {byDimension(theme.tallies).map(({ key, label, tallies }) => (
              <Stack key={key} gap={4} component="section" aria-label={label}>
                <Text size="sm" fw={500}>
                  {label}
                </Text>
                {tallies.map((tally) => (
                  <SimpleGrid key={tally.level ?? ''} cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing={0}>
                    <Text size="sm" c={tally.level == null ? 'dimmed' : undefined} style={{ overflowWrap: 'anywhere' }}>
                      {tally.levelLabel}
                      {tally.claimed &&
                        ` · more often than the rest: ${formatNumber(tally.lift ?? 0)} times, q ${formatNumber(tally.q ?? 0)}`}
                    </Text>
                    <Group justify="flex-end" wrap="nowrap">
                      <IntervalBar count={tally.people} asked={tally.asked} low={tally.low} high={tally.high} />
                    </Group>
                  </SimpleGrid>
                ))}
              </Stack>
            ))}
            <Trend trend={theme.trend} />
          </Stack>
        )
      }
    </Loaded>
  );
}
