import { Stack, Text } from '@mantine/core';
import { IntervalBar } from '@/components/IntervalBar';
import { useMessages } from './messages';

interface OppositionProps {
  opposition: { people: number; asked: number; low: number; high: number; onBothSides: number };
}

/** How many say the opposite, under those who say it and never added to them; nothing when nobody does. */
export function Opposition({ opposition }: OppositionProps) {
  const say = useMessages();
  if (opposition.people === 0) {
    return null;
  }
  return (
    <Stack gap={2}>
      <Text size="sm" c="dimmed">
        {opposition.onBothSides > 0 ? say('opposition.both', { people: opposition.onBothSides }) : say('opposition.title')}
      </Text>
      <IntervalBar
        count={opposition.people}
        asked={opposition.asked}
        low={opposition.low}
        high={opposition.high}
        of={say('opposition.people')}
      />
    </Stack>
  );
}
