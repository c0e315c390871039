import { Badge, Tooltip } from '@mantine/core';
import { formatEnum } from '@/lib/format';
import { useMessages } from './messages';
import { en } from './messages.en';

/** Green for carried, orange for look here, grey for neutral; a status that is not named here is grey. */
const colors: Record<string, string> = {
  SUPPORTED: 'teal',
  CONTRADICTED: 'orange',
  STALE: 'yellow',
  ACTIVE: 'teal',
  PUBLISHED: 'teal',
  OPEN: 'blue',
  ACCEPTED: 'teal',
  SNOOZED: 'yellow',
  QUEUED: 'blue',
  RUNNING: 'blue',
  SUCCEEDED: 'teal',
  COMPLETED: 'teal',
  FAILED: 'red',
  KEPT: 'blue',
  SENDING: 'blue',
  SENT: 'teal',
  UNCERTAIN: 'orange',
  PAUSED: 'yellow',
  GONE: 'red',
  WAITING: 'blue',
  DELIVERED: 'teal',
};

const hasHint = (status: string): status is keyof typeof en.hint => status in en.hint;

/** A status in words, with a colour that never carries the meaning alone. */
export function StatusBadge({ status }: { status: string }) {
  const say = useMessages();
  const badge = (
    <Badge color={colors[status] ?? 'gray'} variant="light" tt="none" style={{ flexShrink: 0 }}>
      {say(`status.${status}` as 'status.OPEN', { defaultValue: formatEnum(status) })}
    </Badge>
  );
  return hasHint(status) ? <Tooltip label={say(`hint.${status}`)}>{badge}</Tooltip> : badge;
}
