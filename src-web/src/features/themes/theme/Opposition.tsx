import { Stack, Text } from '@mantine/core';
import { ShareBar, type Share } from '@/components/ShareBar';
import { useMessages } from './messages';

interface OppositionProps {
  opposition: { share: Share; onBothSides: number };
}

/** How many say the opposite, under those who say it and never added to them; nothing when nobody does. */
export function Opposition({ opposition }: OppositionProps) {
  const say = useMessages();
  if (opposition.share.people === 0) {
    return null;
  }
  return (
    <Stack gap={2}>
      <Text size="sm" c="dimmed">
        {opposition.onBothSides > 0 ? say('opposition.both', { count: opposition.onBothSides }) : say('opposition.title')}
      </Text>
      <ShareBar share={opposition.share} of={say('opposition.people')} />
    </Stack>
  );
}
