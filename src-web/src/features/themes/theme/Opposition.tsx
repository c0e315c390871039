import { Stack, Text } from '@mantine/core';
import { IntervalBar } from '@/components/IntervalBar';
import { formatCount } from '@/lib/format';

interface OppositionProps {
  opposition: { people: number; asked: number; low: number; high: number; onBothSides: number };
}

/** How many say the opposite, under those who say it and never added to them; nothing when nobody does. */
export function Opposition({ opposition }: OppositionProps) {
  if (opposition.people === 0) {
    return null;
  }
  return (
    <Stack gap={2}>
      <Text size="sm" c="dimmed">
        Say the opposite{opposition.onBothSides > 0 && ` (${formatCount(opposition.onBothSides)} of them say both)`}
      </Text>
      <IntervalBar
        count={opposition.people}
        asked={opposition.asked}
        low={opposition.low}
        high={opposition.high}
        of="people who say the opposite"
      />
    </Stack>
  );
}
