import { Button, Group, Text } from '@mantine/core';
import type { Decision } from './decide/Decisions';
import type { Suggestion } from './inbox';
import { useMessages } from './messages';

interface CardActionsProps {
  suggestion: Suggestion;
  onDecide: (what: Decision['what'], definitionKey?: string) => void;
  onUndo: () => void;
}

/** The decisions; where it is not known what the words are about, the likeliest answers come first. */
export function CardActions({ suggestion, onDecide, onUndo }: CardActionsProps) {
  const say = useMessages();
  const open = suggestion.state === 'NEEDS_MAPPING' || !suggestion.change.definition;
  return (
    <>
      {open && suggestion.change.candidates.length > 0 && (
        <Group gap="xs">
          <Text size="sm">{say('card.about')}</Text>
          {suggestion.change.candidates.map(({ definition }) => (
            <Button key={definition.key} size="xs" variant="light" onClick={() => onDecide('edit', definition.key)}>
              {definition.label}
            </Button>
          ))}
        </Group>
      )}
      <Group gap="xs">
        <Button size="xs" onClick={() => onDecide(open ? 'edit' : 'accept')}>
          {open ? say('card.sayAndAccept') : say('card.accept')}
        </Button>
        {!open && suggestion.change.kind !== 'RETIRE' && (
          <Button size="xs" variant="light" onClick={() => onDecide('edit')}>
            {say('card.editAndAccept')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => onDecide('reject')}>
          {say('card.reject')}
        </Button>
        <Button size="xs" variant="default" onClick={() => onDecide('snooze')}>
          {say('card.snooze')}
        </Button>
        {suggestion.state === 'SNOOZED' && (
          <Button size="xs" variant="subtle" onClick={onUndo}>
            {say('card.unsnooze')}
          </Button>
        )}
      </Group>
    </>
  );
}
