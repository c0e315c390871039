import { ActionIcon, Button, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { newOption, type QuestionDraft } from './draft';
import { useMessages } from './messages';

interface OptionsEditorProps {
  question: QuestionDraft;
  onChange: (part: Partial<QuestionDraft>) => void;
}

/** The options of a choice; Enter in one begins the next. */
export function OptionsEditor({ question: { key, kind, options, most }, onChange }: OptionsEditorProps) {
  const say = useMessages();
  const elementOf = (optionKey: string) => `option-${key}-${optionKey}`;
  const addAfter = (index: number) => {
    const option = newOption();
    onChange({ options: [...options.slice(0, index + 1), option, ...options.slice(index + 1)] });
    requestAnimationFrame(() => document.getElementById(elementOf(option.key))?.focus());
  };
  return (
    <Stack gap="xs">
      {options.map((option, index) => (
        <Group key={option.key} gap="xs" wrap="nowrap">
          <TextInput
            id={elementOf(option.key)}
            aria-label={say('option.label', { number: index + 1 })}
            placeholder={say('option.label', { number: index + 1 })}
            dir="auto"
            style={{ flex: 1 }}
            value={option.label}
            onChange={(event) => {
              const label = event.currentTarget.value;
              onChange({ options: options.map((one) => (one.key === option.key ? { ...one, label } : one)) });
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
                event.preventDefault();
                addAfter(index);
              }
            }}
          />
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={say('option.remove', { number: index + 1 })}
            onClick={() => onChange({ options: options.filter((one) => one.key !== option.key) })}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Group align="flex-end">
        <Button size="xs" variant="light" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => addAfter(options.length - 1)}>
          {say('option.add')}
        </Button>
        {kind === 'MULTIPLE_CHOICE' && (
          <NumberInput
            label={say('option.most')}
            placeholder={say('option.mostAll')}
            size="xs"
            w={100}
            min={1}
            allowDecimal={false}
            value={most ?? ''}
            onChange={(value) => onChange({ most: value === '' ? null : Number(value) })}
          />
        )}
      </Group>
    </Stack>
  );
}
