import { Box, Text, Tooltip } from '@mantine/core';
import { formatPercent } from '@/lib/format';
import { formatShare } from '@/lib/phrases';
import classes from './IntervalBar.module.css';
import { useMessages } from './messages';

interface IntervalBarProps {
  /** People who say it. */
  count: number;
  /** People who were asked; 0 if nobody was asked, and then no share is claimed. */
  asked: number;
  /** Bounds of the Wilson interval, fractions from 0 to 1. */
  low: number;
  high: number;
  /** What the numbers count, for a screen reader: "accounts"; people by default. */
  of?: string;
}

/** How many of how many, drawn: a dot at the share, a line over its 95 % interval. */
export function IntervalBar({ count, asked, low, high, of }: IntervalBarProps) {
  const say = useMessages();
  const counted = of ?? say('interval.people');
  if (asked === 0) {
    return (
      <Text size="sm" c="dimmed">
        {say('interval.notAsked', { count, of: counted })}
      </Text>
    );
  }
  const share = count / asked;
  return (
    <Tooltip label={say('interval.bounds', { low: formatPercent(low), high: formatPercent(high) })}>
      <Box className={classes.root}>
        <Text size="sm" className={classes.numbers}>
          {say('interval.countOfAsked', { shown: count, asked })}
        </Text>
        <Box className={classes.track} role="img" aria-label={say('interval.label', { of: counted, share: formatShare(count, asked, low, high) })}>
          <Box className={classes.interval} style={{ insetInlineStart: `${low * 100}%`, width: `${(high - low) * 100}%` }} />
          <Box className={classes.dot} style={{ insetInlineStart: `${share * 100}%` }} />
        </Box>
        <Text size="sm" c="dimmed" className={classes.share} aria-hidden>
          {formatPercent(share)}
        </Text>
      </Box>
    </Tooltip>
  );
}
