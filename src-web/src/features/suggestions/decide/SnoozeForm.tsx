import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import type { Suggestion } from '@/features/suggestions/inbox';
import { dayAfter } from '@/features/suggestions/proposal';
import { Deciding, itemsOf } from './Deciding';
import { useMessages } from './messages';
import { useDecide, type Done } from './useDecide';

export function SnoozeForm({ suggestions, onDone }: { suggestions: readonly Suggestion[]; onDone: (done: Done) => void }) {
  const say = useMessages();
  const snooze = useDecide(onDone);
  const [until, setUntil] = useState(() => dayAfter(new Date(), 14));
  const [tomorrow] = useState(() => dayAfter(new Date(), 1));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        snooze.mutate({ decision: 'SNOOZE', items: itemsOf(suggestions), until });
      }}
    >
      <Stack>
        <Deciding suggestions={suggestions} />
        <TextInput
          type="date"
          label={say('snooze.until')}
          description={say('snooze.hint')}
          value={until}
          min={tomorrow}
          onChange={(event) => setUntil(event.currentTarget.value)}
          required
          data-autofocus
        />
        <UserErrors error={snooze.error} />
        <Group justify="flex-end">
          <Button type="submit" loading={snooze.isPending}>
            {say('snooze.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
