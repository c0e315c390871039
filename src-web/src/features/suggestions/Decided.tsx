import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { EvidencePanel } from '@/entities/attribute/evidence/EvidencePanel';
import { formatDate } from '@/lib/format';
import type { Suggestion } from './inbox';

/** Who decided, with the way to the evidence and the way back. */
export function Decided({ suggestion, onUndo }: { suggestion: Suggestion; onUndo: () => void }) {
  const [shown, evidence] = useDisclosure(false);
  const by = `${suggestion.decidedBy}${suggestion.decidedAt ? `, ${formatDate(suggestion.decidedAt)}` : ''}`;
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {suggestion.state === 'ACCEPTED' ? `Accepted by ${by}: revision ${suggestion.revision}.` : `Rejected by ${by}: “${suggestion.reason}”`}
      </Text>
      {suggestion.state === 'ACCEPTED' && suggestion.attribute && (
        <Button size="compact-sm" variant="light" onClick={evidence.open}>
          See its evidence
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={onUndo}>
        Undo
      </Button>
      {shown && suggestion.attribute && <EvidencePanel attribute={suggestion.attribute} editable={false} onClose={evidence.close} />}
    </Group>
  );
}
