import { Box, Group, Paper, Select, Text, TextInput } from '@mantine/core';
import { AttributePicker } from '@/features/surveys/editor/AttributePicker';
import { kinds } from '@/features/surveys/editor/draft';
import type { ColumnUse, QuestionKind, ResponseFileReadQuery } from '@/gql/graphql';
import { formatCount } from '@/lib/format';
import { uses, type ColumnChoice } from './mapping';

interface ColumnRowProps {
  column: NonNullable<ResponseFileReadQuery['responseFile']['file']>['columns'][number];
  choice: ColumnChoice | undefined;
  onUse: (use: ColumnUse) => void;
  onChange: (part: Partial<ColumnChoice>) => void;
}

/** One column of the file: what is in it, and what it is to be used for. */
export function ColumnRow({ column, choice, onUse, onChange }: ColumnRowProps) {
  if (!choice) {
    return null;
  }
  return (
    <Paper withBorder p="sm" role="group" aria-label={`Column ${column.column}`}>
      <Group align="flex-start" gap="md">
        <Box flex="1 1 220px" miw={0}>
          <Text size="sm" fw={600}>
            {column.column}
          </Text>
          <Text size="xs" c="dimmed">
            {formatCount(column.filled)} filled, {formatCount(column.missing)} empty, {formatCount(column.distinct)} different
          </Text>
          <Text size="xs" c="dimmed" lineClamp={2}>
            {column.samples.map((sample) => `“${sample}”`).join(' ')}
          </Text>
        </Box>
        <Select
          label="Used as"
          size="xs"
          w={190}
          data={uses}
          value={choice.use}
          allowDeselect={false}
          onChange={(use) => use && onUse(use as ColumnUse)}
        />
        {choice.use === 'QUESTION' && (
          <Select
            label="Answered by"
            size="xs"
            w={170}
            data={kinds}
            value={choice.kind}
            allowDeselect={false}
            onChange={(kind) => kind && onChange({ kind: kind as QuestionKind })}
          />
        )}
      </Group>
      {choice.use === 'QUESTION' && (
        <Group align="flex-end" mt="xs">
          <TextInput
            label="The question as it was asked"
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
