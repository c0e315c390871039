import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import type { Suggestion } from '@/features/suggestions/inbox';
import { Deciding, itemsOf } from './Deciding';
import { useMessages } from './messages';
import { useDecide, type Done } from './useDecide';

export function RejectForm({ suggestions, onDone }: { suggestions: readonly Suggestion[]; onDone: (done: Done) => void }) {
  const say = useMessages();
  const reject = useDecide(onDone);
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        reject.mutate({ decision: 'REJECT', items: itemsOf(suggestions), reason });
      }}
    >
      <Stack>
        <Deciding suggestions={suggestions} />
        <Textarea
          label={say('reject.reason')}
          description={say('reject.hint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={500}
          autosize
          minRows={2}
          required
          data-autofocus
        />
        <UserErrors error={reject.error} />
        <Group justify="flex-end">
          <Button type="submit" color="gray" loading={reject.isPending} disabled={reason.trim() === ''}>
            {say('reject.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
