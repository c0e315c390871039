import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { EvidencePanel } from '@/entities/attribute/evidence/EvidencePanel';
import { formatDate } from '@/lib/format';
import type { Suggestion } from './inbox';
import { useMessages } from './messages';

/** Who decided, with the way to the evidence and the way back. */
export function Decided({ suggestion, onUndo }: { suggestion: Suggestion; onUndo: () => void }) {
  const say = useMessages();
  const [shown, evidence] = useDisclosure(false);
  const { decision } = suggestion;
  const { attribute } = suggestion.change;
  const name = decision?.by ?? '';
  const by = decision?.at ? say('card.by', { name, date: formatDate(decision.at) }) : name;
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {suggestion.state === 'ACCEPTED'
          ? say('card.acceptedBy', { by, revision: decision?.revision?.number ?? '' })
          : say('card.rejectedBy', { by, reason: decision?.reason ?? '' })}
      </Text>
      {suggestion.state === 'ACCEPTED' && attribute && (
        <Button size="compact-sm" variant="light" onClick={evidence.open}>
          {say('card.evidence')}
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={onUndo}>
        {say('card.undo')}
      </Button>
      {shown && attribute && <EvidencePanel attribute={attribute} editable={false} onClose={evidence.close} />}
    </Group>
  );
}
