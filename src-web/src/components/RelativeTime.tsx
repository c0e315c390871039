import { useEffect, useState } from 'react';
import { formatMoment } from '@/lib/format';
import { formatRelative } from '@/lib/phrases';

/** "3 minutes ago", with the exact moment on hover; it grows older while it is looked at. */
export function RelativeTime({ at }: { at: string }) {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <time dateTime={at} title={formatMoment(at)} style={{ whiteSpace: 'nowrap' }}>
      {formatRelative(at, now)}
    </time>
  );
}
