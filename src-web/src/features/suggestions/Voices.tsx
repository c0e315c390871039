import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { IntervalBar } from '@/components/IntervalBar';
import { formatQuantity } from '@/lib/format';
import type { Suggestion } from './inbox';
import { describeDifference, sides } from './proposal';
import classes from './SuggestionCard.module.css';

/** How many people of those asked stand on either side, and the way to everything they said. */
export function Voices({ suggestion }: { suggestion: Suggestion }) {
  const { people, against, accounts, difference, finding, source: { theme } } = suggestion.support;
  const { carrying, other } = sides(suggestion.change.kind);
  const group = difference?.levelLabel;
  return (
    <Stack gap={4}>
      <div className={classes.tally}>
        <Text size="sm">{group ?? carrying}</Text>
        <IntervalBar count={people.people} asked={people.asked} low={people.low} high={people.high} />
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
      {difference && <Others difference={difference} />}
      {against.people > 0 && (
        <div className={classes.tally}>
          <Text size="sm">{other}</Text>
          <IntervalBar
            count={against.people}
            asked={against.asked}
            low={against.low}
            high={against.high}
            of="people on the other side"
          />
        </div>
      )}
      {!group && finding && (
        <Text size="sm" c="dimmed">
          {finding}
        </Text>
      )}
    </Stack>
  );
}

/** How many of the other people say it, and what the test of the difference came to. */
function Others({ difference }: { difference: NonNullable<Suggestion['support']['difference']> }) {
  return (
    <>
      <div className={classes.tally}>
        <Text size="sm">The others</Text>
        <IntervalBar
          count={difference.others.people}
          asked={difference.others.asked}
          low={difference.others.low}
          high={difference.others.high}
          of="people of the others"
        />
      </div>
      <Text size="sm" c="dimmed">
        {describeDifference(difference)}
      </Text>
    </>
  );
}
