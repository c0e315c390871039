import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { IntervalBar } from '@/components/IntervalBar';
import { formatQuantity } from '@/lib/format';
import type { Suggestion } from './inbox';
import { describeDifference, sides } from './proposal';
import classes from './SuggestionCard.module.css';

/** How many people of those asked stand on either side, and the way to everything they said. */
export function Voices({ suggestion }: { suggestion: Suggestion }) {
  const { theme, accounts, asked } = suggestion;
  const { carrying, other } = sides(suggestion.kind);
  const group = suggestion.difference?.levelLabel;
  return (
    <Stack gap={4}>
      <div className={classes.tally}>
        <Text size="sm">{group ?? carrying}</Text>
        <IntervalBar count={suggestion.people} asked={asked} low={suggestion.low} high={suggestion.high} />
        <Text size="sm" c="dimmed">
          {accounts > 0 && formatQuantity(accounts, 'account')}
          {accounts > 0 && theme && ' · '}
          {theme && (
            <Anchor component={Link} to={`/themes/${theme.run.id}?theme=${theme.id}`} size="sm" aria-label={`Everything that is said in “${theme.name}”`}>
              everything that is said
            </Anchor>
          )}
        </Text>
      </div>
      {suggestion.difference && <Others difference={suggestion.difference} />}
      {suggestion.against > 0 && (
        <div className={classes.tally}>
          <Text size="sm">{other}</Text>
          <IntervalBar
            count={suggestion.against}
            asked={asked}
            low={suggestion.againstLow}
            high={suggestion.againstHigh}
            of="people on the other side"
          />
        </div>
      )}
      {!group && suggestion.finding && (
        <Text size="sm" c="dimmed">
          {suggestion.finding}
        </Text>
      )}
    </Stack>
  );
}

/** How many of the other people say it, and what the test of the difference came to. */
function Others({ difference }: { difference: NonNullable<Suggestion['difference']> }) {
  return (
    <>
      <div className={classes.tally}>
        <Text size="sm">The others</Text>
        <IntervalBar
          count={difference.othersPeople}
          asked={difference.othersAsked}
          low={difference.othersLow}
          high={difference.othersHigh}
          of="people of the others"
        />
      </div>
      <Text size="sm" c="dimmed">
        {describeDifference(difference)}
      </Text>
    </>
  );
}
