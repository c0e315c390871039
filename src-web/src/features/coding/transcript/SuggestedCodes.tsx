import { Group, Kbd, Stack, Text, UnstyledButton } from '@mantine/core';
import { CodeDot } from '@/features/coding/codes/CodeDot';
import { useMessages } from './messages';
import type { SuggestedCode } from './useSuggestedCodes';

/** Codes that the selected words may carry, for a person to accept. */
export function SuggestedCodes({ suggested, onChoose }: { suggested: readonly SuggestedCode[]; onChoose: (codeId: string) => void }) {
  const say = useMessages();
  return (
    <Stack gap={0} role="group" aria-label={say('suggested.title')}>
      <Text size="xs" c="dimmed">
        {say('suggested.why')}
      </Text>
      {suggested.map(({ code, similarity, quotes }, index) => (
        <UnstyledButton
          key={code.id}
          onClick={() => onChoose(code.id)}
          py={3}
          px={4}
          title={say('suggested.similarity', { similarity: similarity.toFixed(2), count: quotes })}
        >
          <Group gap="xs" wrap="nowrap">
            <Kbd size="xs" aria-hidden>
              {say('suggested.key', { number: index + 1 })}
            </Kbd>
            <CodeDot colour={code.colour} />
            <Text size="sm" truncate flex={1}>
              {code.name}
            </Text>
            <Text size="xs" c="dimmed">
              {say('suggested.quotes', { similarity: similarity.toFixed(2), count: quotes })}
            </Text>
          </Group>
        </UnstyledButton>
      ))}
    </Stack>
  );
}
