import { List, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { RunFigures } from '@/features/themes/run/runFigures';
import { useMessages } from './messages';
import { pathPoints } from './pathPoints';
import { agreementWords, askNextWords, heardWords } from './saturationWords';

// The charts are large, and most of the console needs none.
const IntervalChart = lazy(() => import('@/components/IntervalChart'));

type Topic = RunFigures['topics'][number];

/** How much of what there is to hear about a topic was heard, and whom to ask next. */
export function Saturation({ topic }: { topic: Topic }) {
  const say = useMessages();
  const { saturation, agreement } = topic;
  if (!saturation && agreement.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {say('saturation.none')}
      </Text>
    );
  }
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        {saturation && (
          <>
            <Text>{heardWords(saturation)}</Text>
            {saturation.path.length > 2 && (
              <Suspense fallback={<Skeleton h={96} />}>
                <IntervalChart points={pathPoints(saturation)} />
              </Suspense>
            )}
            {saturation.askNext.length > 0 && (
              <div>
                <Text fw={500}>{say('saturation.askNext')}</Text>
                <List size="sm">
                  {saturation.askNext.map((next) => (
                    <List.Item key={next.reason}>{askNextWords(next)}</List.Item>
                  ))}
                </List>
              </div>
            )}
          </>
        )}
        {agreement.map((of) => (
          <Text key={of.code} size="sm" c={of.carriesClaims ? 'dimmed' : undefined} fw={of.carriesClaims ? undefined : 500}>
            {agreementWords(of)}
          </Text>
        ))}
      </Stack>
    </Paper>
  );
}
