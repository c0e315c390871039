import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IntervalBar } from '@/components/IntervalBar';
import { Loaded } from '@/components/Loaded';
import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';
import { byDimension } from './byDimension';
import { useMessages } from './messages';
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
  const say = useMessages();
  const query = useRead(figuresDocument, { id });
  return (
    <Loaded query={query}>
      {({ theme }) =>
        theme && (
          <Stack gap="sm" pl={44} pb="sm" pr="md">
            <Text size="sm" c="dimmed">
              {theme.claimPeople < theme.people
                ? say('split.withoutClaim', {
                    accounts: say('split.accounts', { count: theme.accounts }),
                    without: theme.people - theme.claimPeople,
                    people: theme.people,
                  })
                : say('split.accounts', { count: theme.accounts })}
            </Text>
            {byDimension(theme.tallies).map(({ key, label, tallies }) => (
              <Stack key={key} gap={4} component="section" aria-label={label}>
                <Text size="sm" fw={500}>
                  {label}
                </Text>
                {tallies.map((tally) => (
                  <SimpleGrid key={tally.level ?? ''} cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing={0}>
                    <Text size="sm" c={tally.level == null ? 'dimmed' : undefined} style={{ overflowWrap: 'anywhere' }}>
                      {tally.claimed
                        ? say('split.claimed', { level: tally.levelLabel, lift: tally.lift ?? 0, q: tally.q ?? 0 })
                        : tally.levelLabel}
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
