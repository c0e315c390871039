import { Badge, Group } from '@mantine/core';
import { StatusBadge } from '@/components/StatusBadge';
import type { Profile } from './fragments';
import { useMessages } from './messages';

/** Where a profile stands, and whether it describes whom to turn away. */
export function ProfileBadges({ profile: { state, polarity } }: { profile: Pick<Profile, 'state' | 'polarity'> }) {
  const say = useMessages();
  return (
    <Group gap={6} wrap="nowrap">
      {polarity === 'ANTI' && (
        <Badge color="red" variant="light" tt="none">
          {say('turnAway')}
        </Badge>
      )}
      <StatusBadge status={state} />
    </Group>
  );
}
