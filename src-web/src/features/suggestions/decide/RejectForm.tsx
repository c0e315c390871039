import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import type { Suggestion } from '@/features/suggestions/inbox';
import { Deciding, itemsOf } from './Deciding';
import { useDecide, type Done } from './useDecide';

export function RejectForm({ suggestions, onDone }: { suggestions: readonly Suggestion[]; onDone: (done: Done) => void }) {
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
          label="Why?"
          description="It is shown if the suggestion returns, which it does only when its evidence has changed materially: at least three people and half as many again for or against, or a share whose interval has left the old one."
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
            Reject
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
