import { Combobox, Group, Kbd, Stack, Text, TextInput, UnstyledButton, useCombobox } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState, type RefObject } from 'react';
import { CodeDot } from './CodeDot';
import type { CodeInTree } from './codes';
import { matching } from './codeTree';
import { useMessages } from './messages';

const shown = 40;
const newCode = 'NEW';

interface CodePaletteProps {
  codes: readonly CodeInTree[];
  /** The ids of the codes used last, in the order of the keys 1 to 9. */
  recent: readonly string[];
  disabled: boolean;
  search: RefObject<HTMLInputElement | null>;
  onChoose: (codeId: string) => void;
  onCreate: (name: string) => void;
  onEscape: () => void;
}

/** Chooses a code by typing a part of its name, by its number, or with the mouse; makes one that is missing. */
export function CodePalette({ codes, recent, disabled, search, onChoose, onCreate, onEscape }: CodePaletteProps) {
  const say = useMessages();
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ opened: true });
  const found = matching(codes, typed);
  const name = typed.trim();
  const isNew = name !== '' && !codes.some((code) => code.name.toLowerCase() === name.toLowerCase());
  const numbers = new Map(recent.map((id, index) => [id, index + 1]));
  const numbered = recent.flatMap((id) => codes.find((code) => code.id === id) ?? []);

  const submit = (value: string) => {
    setTyped('');
    if (value === newCode) {
      onCreate(name);
    } else {
      onChoose(value);
    }
  };

  return (
    <Stack gap="xs">
      {numbered.length > 0 && (
        <Stack gap={0} role="group" aria-label={say('recent')}>
          {numbered.map((code) => (
            <UnstyledButton key={code.id} disabled={disabled} onClick={() => onChoose(code.id)} py={3} px={4} style={disabled ? { cursor: 'default' } : undefined}>
              <Group gap="xs" wrap="nowrap">
                <Kbd size="xs" aria-hidden>
                  {numbers.get(code.id)}
                </Kbd>
                <CodeDot colour={code.colour} />
                <Text size="sm" truncate title={code.path.join(' › ')}>
                  {code.name}
                </Text>
              </Group>
            </UnstyledButton>
          ))}
        </Stack>
      )}
      <Combobox store={combobox} onOptionSubmit={submit} disabled={disabled}>
        <Combobox.EventsTarget>
          <TextInput
            ref={search}
            size="sm"
            aria-label={say('search.title')}
            placeholder={codes.length === 0 ? say('search.first') : say('search.hint')}
            leftSection={<IconSearch size={16} aria-hidden />}
            disabled={disabled}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              combobox.selectFirstOption();
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') {
                setTyped('');
                onEscape();
              }
            }}
          />
        </Combobox.EventsTarget>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }} aria-label={say('title')} tabIndex={0}>
          {found.slice(0, shown).map((code) => (
            <Combobox.Option key={code.id} value={code.id} py={4} disabled={disabled}>
              <Group gap="xs" wrap="nowrap" pl={typed ? 0 : code.depth * 14}>
                <CodeDot colour={code.colour} />
                <Text size="sm" lineClamp={2} style={{ flex: 1 }}>
                  {typed && code.depth > 0 && (
                    <Text span c="dimmed" size="sm">
                      {code.path.slice(0, -1).map((part) => `${part} › `)}
                    </Text>
                  )}
                  {code.name}
                </Text>
              </Group>
            </Combobox.Option>
          ))}
          {isNew && (
            <Combobox.Option value={newCode} py={4} disabled={disabled}>
              <Group gap="xs" wrap="nowrap">
                <IconPlus size={14} aria-hidden />
                <Text size="sm">{say('create', { name })}</Text>
              </Group>
            </Combobox.Option>
          )}
          {found.length > shown && <Combobox.Empty>{say('search.narrow', { count: found.length })}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox>
    </Stack>
  );
}
