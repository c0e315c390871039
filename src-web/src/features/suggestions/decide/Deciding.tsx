import { Stack, Text } from '@mantine/core';
import type { Suggestion } from '@/features/suggestions/inbox';
import { useMessages } from './messages';

/** What is being decided about: the words of one, or how many. */
export function Deciding({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const say = useMessages();
  return suggestions.length === 1 ? (
    <Text fw={600} dir="auto">
      {suggestions[0]?.text}
    </Text>
  ) : (
    <Stack gap={2}>
      <Text fw={600}>{say('suggestions', { count: suggestions.length })}</Text>
      {suggestions.slice(0, 5).map((one) => (
        <Text key={one.id} size="sm" dir="auto" truncate>
          {one.text}
        </Text>
      ))}
      {suggestions.length > 5 && (
        <Text size="sm" c="dimmed">
          {say('more', { count: suggestions.length - 5 })}
        </Text>
      )}
    </Stack>
  );
}

/** The suggestions as a decision names them: with the version that was seen. */
export const itemsOf = (suggestions: readonly Suggestion[]) => suggestions.map(({ id, version }) => ({ id, version }));
