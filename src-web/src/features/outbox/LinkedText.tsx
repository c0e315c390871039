import { Anchor, Text } from '@mantine/core';

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/;

/** Plain text whose addresses can be clicked. */
export function LinkedText({ text }: { text: string }) {
  return (
    <Text size="sm" component="div" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {text.split(address).map((part, index) =>
        // Splitting by a group puts every address at an odd place.
        index % 2 === 1 ? (
          <Anchor key={`${index}-${part}`} href={part} target="_blank" rel="noreferrer" size="sm">
            {part}
          </Anchor>
        ) : (
          part
        ),
      )}
    </Text>
  );
}
