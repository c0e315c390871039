import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { NextStep } from './progress';

/** The one thing to do next. */
export function NextStepCard({ step }: { step: NextStep }) {
  return (
    <Paper withBorder p="lg" component="section" aria-label="What to do next" bg="var(--mantine-primary-color-light)">
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          What to do next
        </Text>
        <Title order={2}>{step.title}</Title>
        <Text maw={640}>{step.why}</Text>
        <Group mt="xs">
          <Button component={Link} to={step.to}>
            {step.action}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
