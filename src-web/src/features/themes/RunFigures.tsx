import { Stack, Text, Title } from '@mantine/core';
import { Loaded } from '@/components/Loaded';
import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';
import { Compare } from './Compare';
import { Saturation } from './Saturation';

const figuresDocument = graphql(`
  query FiguresOfRun($id: ID!) {
    themeRun(id: $id) {
      id finding
      dimensions { key label levels { level label asked } }
      topics {
        id label
        saturation { people coverage low high path words askNext }
        agreement { code carriesClaims words }
      }
    }
  }
`);

/** What a run says as a whole: differences between people, and how much was heard. */
export function RunFigures({ runId }: { runId: string }) {
  const query = useRead(figuresDocument, { id: runId });
  return (
    <Loaded query={query}>
      {({ themeRun }) =>
        themeRun && (
          <Stack gap="xl">
            <Stack component="section" gap="sm" aria-label="Differences between people">
              <Title order={2} size="h3">
                Who says what
              </Title>
              <Text>{themeRun.finding}</Text>
              <Compare runId={runId} dimensions={themeRun.dimensions} />
            </Stack>
            {themeRun.topics.some((topic) => topic.saturation || topic.agreement.length > 0) && (
              <Stack component="section" gap="md" aria-label="How much was heard">
                <Title order={2} size="h3">
                  How much was heard
                </Title>
                {themeRun.topics.map((topic) => (
                  <Saturation key={topic.id} topic={topic} />
                ))}
              </Stack>
            )}
          </Stack>
        )
      }
    </Loaded>
  );
}
