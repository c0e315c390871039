import { Box, Text, Tooltip } from '@mantine/core';
import { formatCount, formatPercent, formatShare } from '@/lib/format';
import classes from './IntervalBar.module.css';

interface IntervalBarProps {
  /** People who say it. */
  count: number;
  /** People who were asked; 0 if nobody was asked, and then no share is claimed. */
  asked: number;
  /** Bounds of the Wilson interval, fractions from 0 to 1. */
  low: number;
  high: number;
  /** What the numbers count, for a screen reader: "people", "accounts". */
  of?: string;
}

/** How many of how many, drawn: a dot at the share, a line over its 95 % interval. */
export function IntervalBar({ count, asked, low, high, of = 'people' }: IntervalBarProps) {
  const label = `${of}: ${formatShare(count, asked, low, high)}`;
  if (asked === 0) {
    return (
      <Text size="sm" c="dimmed">
        {formatCount(count)} {of}; nobody was asked this directly
      </Text>
    );
  }
  const share = count / asked;
  return (
    <Tooltip label={`95 % interval: ${formatPercent(low)} to ${formatPercent(high)}`}>
      <Box className={classes.root}>
        <Text size="sm" className={classes.numbers}>
          {formatCount(count)} of {formatCount(asked)}
        </Text>
        <Box className={classes.track} role="img" aria-label={label}>
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
