import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import type { Suggestion } from '@/features/suggestions/inbox';
import { useDraft } from '@/lib/drafts';
import { Deciding, itemsOf } from './Deciding';
import { useMessages } from './messages';
import { useDecide, type Done } from './useDecide';

interface RejectFormProps {
  suggestions: readonly Suggestion[];
  onClose: () => void;
  onDone: (done: Done) => void;
}

export function RejectForm({ suggestions, onClose, onDone }: RejectFormProps) {
  const say = useMessages();
  const ids = suggestions.map(({ id }) => id).toSorted();
  const draft = useDraft(`rejection of ${ids.join(' ')}`, { reason: '' });
  const [reason, setReason] = useState(draft.initial.reason);
  const type = (typed: string) => {
    setReason(typed);
    draft.keep({ reason: typed });
  };
  const reject = useDecide((done) => {
    // What was refused can be tried again with the same words.
    if (done.refusals.length === 0) {
      draft.forget();
    }
    onDone(done);
  });
  const cancel = () => {
    draft.forget();
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        reject.mutate({ decision: 'REJECT', items: itemsOf(suggestions), reason });
      }}
    >
      <Stack>
        <RestoredDraft draft={draft} onDiscard={() => setReason('')} />
        <Deciding suggestions={suggestions} />
        <Textarea
          label={say('reject.reason')}
          description={say('reject.hint')}
          value={reason}
          onChange={(event) => type(event.currentTarget.value)}
          maxLength={500}
          autosize
          minRows={2}
          required
          data-autofocus
        />
        <UserErrors error={reject.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={cancel}>
            {say('cancel')}
          </Button>
          <Button type="submit" color="gray" loading={reject.isPending} disabled={reason.trim() === ''}>
            {say('reject.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
