import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useMessages } from './messages';
import type { NextStep } from './progress';

/** The one thing to do next. */
export function NextStepCard({ step }: { step: NextStep }) {
  const say = useMessages();
  return (
    <Paper withBorder p="lg" component="section" aria-label={say('next')} bg="var(--mantine-primary-color-light)">
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          {say('next')}
        </Text>
        <Title order={2}>{say(`step.${step.name}.title`)}</Title>
        <Text maw={640}>{say(`step.${step.name}.why`)}</Text>
        <Group mt="xs">
          <Button component={Link} to={step.to}>
            {say(`step.${step.name}.action`)}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
