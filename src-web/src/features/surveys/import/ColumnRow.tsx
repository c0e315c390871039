import { Box, Group, Paper, Select, Text, TextInput } from '@mantine/core';
import { AttributePicker } from '@/features/surveys/editor/AttributePicker';
import { kindOptions } from '@/features/surveys/editor/draft';
import type { ColumnUse, QuestionKind, ResponseFileReadQuery } from '@/gql/graphql';
import { uses, type ColumnChoice } from './mapping';
import { useMessages } from './messages';

interface ColumnRowProps {
  column: NonNullable<ResponseFileReadQuery['responseFile']['file']>['columns'][number];
  choice: ColumnChoice | undefined;
  onUse: (use: ColumnUse) => void;
  onChange: (part: Partial<ColumnChoice>) => void;
}

/** One column of the file: what is in it, and what it is to be used for. */
export function ColumnRow({ column, choice, onUse, onChange }: ColumnRowProps) {
  const say = useMessages();
  if (!choice) {
    return null;
  }
  return (
    <Paper withBorder p="sm" role="group" aria-label={say('column.label', { column: column.column })}>
      <Group align="flex-start" gap="md">
        <Box flex="1 1 220px" miw={0}>
          <Text size="sm" fw={600}>
            {column.column}
          </Text>
          <Text size="xs" c="dimmed">
            {say('column.counts', { filled: column.filled, missing: column.missing, distinct: column.distinct })}
          </Text>
          <Text size="xs" c="dimmed" lineClamp={2}>
            {column.samples.map((sample) => say('column.sample', { sample })).join(' ')}
          </Text>
        </Box>
        <Select
          label={say('column.use')}
          size="xs"
          w={190}
          data={uses.map((use) => ({ value: use, label: say(`use.${use}`) }))}
          value={choice.use}
          allowDeselect={false}
          onChange={(use) => use && onUse(use as ColumnUse)}
        />
        {choice.use === 'QUESTION' && (
          <Select
            label={say('column.kind')}
            size="xs"
            w={170}
            data={kindOptions()}
            value={choice.kind}
            allowDeselect={false}
            onChange={(kind) => kind && onChange({ kind: kind as QuestionKind })}
          />
        )}
      </Group>
      {choice.use === 'QUESTION' && (
        <Group align="flex-end" mt="xs">
          <TextInput
            label={say('column.question')}
            placeholder={column.column}
            size="xs"
            flex="1 1 260px"
            value={choice.text}
            onChange={(event) => onChange({ text: event.currentTarget.value })}
          />
          <AttributePicker size="xs" value={choice.attributeKey} onChange={(attributeKey) => onChange({ attributeKey })} />
        </Group>
      )}
    </Paper>
  );
}
