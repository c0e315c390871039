import { Group, Kbd, Stack, Text, UnstyledButton } from '@mantine/core';
import { CodeDot } from '@/features/coding/codes/CodeDot';
import type { SuggestedCode } from './useSuggestedCodes';

/** Codes that the selected words may carry, for a person to accept. */
export function SuggestedCodes({ suggested, onChoose }: { suggested: readonly SuggestedCode[]; onChoose: (codeId: string) => void }) {
  return (
    <Stack gap={0} role="group" aria-label="Suggested codes">
      <Text size="xs" c="dimmed">
        Suggested, by what these codes were given before
      </Text>
      {suggested.map(({ code, similarity, quotes }, index) => (
        <UnstyledButton key={code.id} onClick={() => onChoose(code.id)} py={3} px={4} title={`Similarity ${similarity.toFixed(2)} to ${quotes} quotes`}>
          <Group gap="xs" wrap="nowrap">
            <Kbd size="xs" aria-hidden>
              Shift {index + 1}
            </Kbd>
            <CodeDot colour={code.colour} />
            <Text size="sm" truncate flex={1}>
              {code.name}
            </Text>
            <Text size="xs" c="dimmed">
              {similarity.toFixed(2)} · {quotes} quotes
            </Text>
          </Group>
        </UnstyledButton>
      ))}
    </Stack>
  );
}
