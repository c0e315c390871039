import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { UserErrors } from '@/components/UserErrors';
import { themesTouched } from '@/features/themes/edit/touched';
import { graphql } from '@/gql';
import type { ReclusterDirection } from '@/gql/graphql';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';
import { describeSteps } from './steps';

const reclusterDocument = graphql(`
  mutation ReclusterThemes($input: ReclusterThemesInput!) {
    reclusterThemes(input: $input) { run { id } userErrors { code message field } }
  }
`);

/** Says who chose how fine the themes are, and asks for fewer or more; the answer is a search of its own, beside this one. */
export function Recluster({ topicId, label, steps }: { topicId: string; label: string; steps: number }) {
  const say = useMessages();
  const write = useWrite(reclusterDocument, (result) => result.reclusterThemes, themesTouched);
  const navigate = useNavigate();
  // One key a direction, so that a double click cuts once.
  const [keys] = useState(() => ({ FEWER: crypto.randomUUID(), MORE: crypto.randomUUID() }));
  const recluster = (direction: ReclusterDirection) =>
    write.mutate(
      { input: { topicId, direction, idempotencyKey: keys[direction] } },
      { onSuccess: ({ run }) => run && void navigate(`/themes/${run.id}`) },
    );
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {say('fineness.steps', { steps: describeSteps(steps) })}
        </Text>
        <Group gap={4} role="group" aria-label={say('fineness.title', { topic: label })}>
          <Button size="compact-xs" variant="default" disabled={write.isPending} onClick={() => recluster('FEWER')}>
            {say('fineness.fewer')}
          </Button>
          <Button size="compact-xs" variant="default" disabled={write.isPending} onClick={() => recluster('MORE')}>
            {say('fineness.more')}
          </Button>
        </Group>
      </Group>
      <UserErrors error={write.error} />
    </Stack>
  );
}
