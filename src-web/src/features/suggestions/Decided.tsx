import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { EvidencePanel } from '@/entities/attribute/evidence/EvidencePanel';
import { formatDate } from '@/lib/format';
import type { Suggestion } from './inbox';

/** Who decided, with the way to the evidence and the way back. */
export function Decided({ suggestion, onUndo }: { suggestion: Suggestion; onUndo: () => void }) {
  const [shown, evidence] = useDisclosure(false);
  const { decision } = suggestion;
  const { attribute } = suggestion.change;
  const by = `${decision?.by}${decision?.at ? `, ${formatDate(decision.at)}` : ''}`;
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {suggestion.state === 'ACCEPTED' ? `Accepted by ${by}: revision ${decision?.revision?.number}.` : `Rejected by ${by}: “${decision?.reason}”`}
      </Text>
      {suggestion.state === 'ACCEPTED' && attribute && (
        <Button size="compact-sm" variant="light" onClick={evidence.open}>
          See its evidence
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={onUndo}>
        Undo
      </Button>
      {shown && attribute && <EvidencePanel attribute={attribute} editable={false} onClose={evidence.close} />}
    </Group>
  );
}
