import { Badge, Tooltip } from '@mantine/core';
import { formatEnum } from '@/lib/format';

/** What each status means to a person, and its colour: green for carried, orange for look here, grey for neutral. */
const meanings: Record<string, { color: string; hint?: string }> = {
  HYPOTHESIS: { color: 'gray', hint: 'Nobody has said so yet' },
  SUPPORTED: { color: 'teal', hint: 'More people support it than contradict it' },
  CONTRADICTED: { color: 'orange', hint: 'Evidence speaks against it' },
  STALE: { color: 'yellow', hint: 'Its evidence is old: ask again' },
  DRAFT: { color: 'gray' },
  ACTIVE: { color: 'teal' },
  PUBLISHED: { color: 'teal' },
  ARCHIVED: { color: 'gray' },
  OPEN: { color: 'blue' },
  ACCEPTED: { color: 'teal' },
  REJECTED: { color: 'gray' },
  SNOOZED: { color: 'yellow' },
  QUEUED: { color: 'blue' },
  RUNNING: { color: 'blue' },
  SUCCEEDED: { color: 'teal' },
  COMPLETED: { color: 'teal' },
  FAILED: { color: 'red' },
  CANCELLED: { color: 'gray' },
  KEPT: { color: 'blue', hint: 'Kept here, because no mail server is configured' },
  SENDING: { color: 'blue' },
  SENT: { color: 'teal' },
  SUPPRESSED: { color: 'gray', hint: 'Not sent: the address asked for no more mail, or does not exist' },
  UNCERTAIN: { color: 'orange', hint: 'The program stopped while sending: it may have arrived' },
  PAUSED: { color: 'yellow', hint: 'Nothing is sent until somebody resumes it' },
  GONE: { color: 'red', hint: 'It answered that it wants nothing more' },
  WAITING: { color: 'blue' },
  DELIVERED: { color: 'teal' },
  REVOKED: { color: 'gray' },
  EXPIRED: { color: 'gray' },
};

/** A status in words, with a colour that never carries the meaning alone. */
export function StatusBadge({ status }: { status: string }) {
  const { color, hint } = meanings[status] ?? { color: 'gray' };
  const badge = (
    <Badge color={color} variant="light" tt="none" style={{ flexShrink: 0 }}>
      {formatEnum(status)}
    </Badge>
  );
  return hint ? <Tooltip label={hint}>{badge}</Tooltip> : badge;
}
