import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useMessages } from './messages';
import { moved } from './values';

interface RankedListFieldProps {
  items: readonly string[];
  onChange: (items: string[]) => void;
  error?: string;
}

/** Words in order of importance; every move is a button, so that a keyboard can rank too. */
export function RankedListField({ items, onChange, error }: RankedListFieldProps) {
  const say = useMessages();
  const [next, setNext] = useState('');
  const add = () => {
    const item = next.trim();
    if (item && !items.includes(item)) {
      onChange([...items, item]);
      setNext('');
    }
  };
  const addOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      add();
    }
  };
  return (
    <Stack gap="xs">
      {items.map((item, place) => (
        <Group key={item} gap="xs" wrap="nowrap">
          <Text size="sm" c="dimmed" w={24} ta="end">
            {say('ranking.place', { place: place + 1 })}
          </Text>
          <Text size="sm" style={{ flex: 1, overflowWrap: 'anywhere' }}>
            {item}
          </Text>
          <ActionIcon variant="subtle" aria-label={say('ranking.up', { item })} disabled={place === 0} onClick={() => onChange(moved(items, place, -1))}>
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="subtle" aria-label={say('ranking.down', { item })} disabled={place === items.length - 1} onClick={() => onChange(moved(items, place, 1))}>
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="subtle" color="red" aria-label={say('ranking.remove', { item })} onClick={() => onChange(items.filter((other) => other !== item))}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Group gap="xs" align="flex-end">
        <TextInput
          label={items.length === 0 ? say('ranking.first') : say('ranking.next')}
          value={next}
          maxLength={200}
          error={error}
          onChange={(event) => setNext(event.currentTarget.value)}
          onKeyDown={addOnEnter}
          style={{ flex: 1 }}
        />
        <Button variant="default" onClick={add} disabled={!next.trim()}>
          {say('ranking.add')}
        </Button>
      </Group>
    </Stack>
  );
}
