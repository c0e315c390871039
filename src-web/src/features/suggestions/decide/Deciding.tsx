import { Stack, Text } from '@mantine/core';
import type { Suggestion } from '@/features/suggestions/inbox';
import { formatQuantity } from '@/lib/format';

/** What is being decided about: the words of one, or how many. */
export function Deciding({ suggestions }: { suggestions: readonly Suggestion[] }) {
  return suggestions.length === 1 ? (
    <Text fw={600} dir="auto">
      {suggestions[0]?.text}
    </Text>
  ) : (
    <Stack gap={2}>
      <Text fw={600}>{formatQuantity(suggestions.length, 'suggestion')}</Text>
      {suggestions.slice(0, 5).map((one) => (
        <Text key={one.id} size="sm" dir="auto" truncate>
          {one.text}
        </Text>
      ))}
      {suggestions.length > 5 && (
        <Text size="sm" c="dimmed">
          and {suggestions.length - 5} more
        </Text>
      )}
    </Stack>
  );
}

/** The suggestions as a decision names them: with the version that was seen. */
export const itemsOf = (suggestions: readonly Suggestion[]) => suggestions.map(({ id, version }) => ({ id, version }));
