import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { dayAfter } from './proposal';
import type { Suggestion } from './SuggestionCard';

const snoozeDocument = graphql(`
  mutation SnoozeSuggestion($input: SnoozeSuggestionInput!) {
    snoozeSuggestion(input: $input) { suggestion { id } userErrors { code message field } }
  }
`);

export function SnoozeForm({ suggestion, onDone }: { suggestion: Suggestion; onDone: () => void }) {
  const snooze = useWrite(snoozeDocument, (result) => result.snoozeSuggestion);
  const [until, setUntil] = useState(() => dayAfter(new Date(), 14));
  const [tomorrow] = useState(() => dayAfter(new Date(), 1));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        snooze.mutate({ input: { id: suggestion.id, version: suggestion.version, until } }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Text fw={600} dir="auto">
          {suggestion.text}
        </Text>
        <TextInput
          type="date"
          label="Until which day?"
          value={until}
          min={tomorrow}
          onChange={(event) => setUntil(event.currentTarget.value)}
          required
          data-autofocus
        />
        <UserErrors error={snooze.error} onReload={onDone} />
        <Group justify="flex-end">
          <Button type="submit" loading={snooze.isPending}>
            Put it off
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
