import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { ShareBar } from '@/components/ShareBar';
import { Loaded } from '@/components/Loaded';
import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';
import { byDimension } from './byDimension';
import { useMessages } from './messages';
import { Trend } from './Trend';

const figuresDocument = graphql(`
  query FiguresOfTheme($id: ID!) {
    theme(id: $id) {
      id
      share { people }
      reliability { accounts claimPeople }
      tallies { group { dimension dimensionLabel level levelLabel } share { people asked low high } test { lift q claimed } }
      trend { periods { label share { people asked low high } } q outcome }
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
              {theme.reliability.claimPeople < theme.share.people
                ? say('split.withoutClaim', {
                    accounts: say('split.accounts', { count: theme.reliability.accounts }),
                    count: theme.share.people - theme.reliability.claimPeople,
                    people: say('split.people', { count: theme.share.people }),
                  })
                : say('split.accounts', { count: theme.reliability.accounts })}
            </Text>
            {byDimension(theme.tallies).map(({ key, label, tallies }) => (
              <Stack key={key} gap={4} component="section" aria-label={label}>
                <Text size="sm" fw={500}>
                  {label}
                </Text>
                {tallies.map(({ group: { level, levelLabel }, share, test }) => (
                  <SimpleGrid key={level ?? ''} cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing={0}>
                    <Text size="sm" c={level == null ? 'dimmed' : undefined} style={{ overflowWrap: 'anywhere' }}>
                      {test?.claimed ? say('split.claimed', { level: levelLabel, lift: test.lift, q: test.q }) : levelLabel}
                    </Text>
                    <Group justify="flex-end" wrap="nowrap">
                      <ShareBar share={share} />
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
