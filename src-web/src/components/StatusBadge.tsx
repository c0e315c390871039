import { Badge, Tooltip } from '@mantine/core';
import { useMessages } from './messages';
import { en } from './messages.en';

/** Every status that has words; a type whose values have none fails to compile where it is shown. */
type Status = keyof typeof en.status;

/** Green for carried, orange for look here; a status that is not named here is grey, for neutral. */
const colors: Partial<Record<Status, string>> = {
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

const hasHint = (status: Status): status is keyof typeof en.hint & Status => status in en.hint;

/** A status in words, with a colour that never carries the meaning alone. */
export function StatusBadge({ status }: { status: Status }) {
  const say = useMessages();
  const badge = (
    <Badge color={colors[status] ?? 'gray'} variant="light" tt="none" style={{ flexShrink: 0 }}>
      {say(`status.${status}`)}
    </Badge>
  );
  return hasHint(status) ? <Tooltip label={say(`hint.${status}`)}>{badge}</Tooltip> : badge;
}
