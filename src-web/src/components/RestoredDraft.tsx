import { Alert, Button, Group, Text } from '@mantine/core';
import type { Draft } from '@/lib/drafts';
import { useMessages } from './messages';

interface RestoredDraftProps {
  draft: Pick<Draft<object>, 'restored' | 'forget'>;
  /** Puts the form back to what is saved. */
  onDiscard: () => void;
}

/** Says that a form shows what had been typed before, with the way back to what is saved. */
export function RestoredDraft({ draft, onDiscard }: RestoredDraftProps) {
  const say = useMessages();
  if (!draft.restored) {
    return null;
  }
  return (
    <Alert color="blue" role="status" p="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm">{say('draft.restored')}</Text>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            draft.forget();
            onDiscard();
          }}
        >
          {say('draft.discard')}
        </Button>
      </Group>
    </Alert>
  );
}
