import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import type { Suggestion } from './SuggestionCard';

const rejectDocument = graphql(`
  mutation RejectSuggestion($input: RejectSuggestionInput!) {
    rejectSuggestion(input: $input) { suggestion { id } userErrors { code message field } }
  }
`);

export function RejectForm({ suggestion, onDone }: { suggestion: Suggestion; onDone: () => void }) {
  const reject = useWrite(rejectDocument, (result) => result.rejectSuggestion);
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        reject.mutate({ input: { id: suggestion.id, version: suggestion.version, reason } }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Text fw={600} dir="auto">
          {suggestion.text}
        </Text>
        <Textarea
          label="Why?"
          description="It is shown if the suggestion returns, which it does only when at least three people and half as many again say it."
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={500}
          autosize
          minRows={2}
          required
          data-autofocus
        />
        <UserErrors error={reject.error} onReload={onDone} />
        <Group justify="flex-end">
          <Button type="submit" color="gray" loading={reject.isPending} disabled={reason.trim() === ''}>
            Reject
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
