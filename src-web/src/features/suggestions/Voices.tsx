import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { IntervalBar } from '@/components/IntervalBar';
import type { Suggestion } from './inbox';
import { useMessages } from './messages';
import { describeDifference, describeFinding, sides } from './proposal';
import classes from './SuggestionCard.module.css';

/** How many people of those asked stand on either side, and the way to everything they said. */
export function Voices({ suggestion }: { suggestion: Suggestion }) {
  const say = useMessages();
  const { people, against, accounts, difference, finding, source: { theme } } = suggestion.support;
  const { carrying, other } = sides(suggestion.change.kind);
  const group = difference?.levelLabel;
  return (
    <Stack gap={4}>
      <div className={classes.tally}>
        <Text size="sm">{group ?? carrying}</Text>
        <IntervalBar count={people.people} asked={people.asked} low={people.low} high={people.high} />
        <Text size="sm" c="dimmed">
          {accounts > 0 && say('voices.accounts', { count: accounts })}
          {accounts > 0 && theme && ' · '}
          {theme && (
            <Anchor component={Link} to={`/themes/${theme.run.id}?theme=${theme.id}`} size="sm" aria-label={say('voices.allOf', { theme: theme.name })}>
              {say('voices.all')}
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
            of={say('voices.otherSide')}
          />
        </div>
      )}
      {!group && finding && (
        <Text size="sm" c="dimmed">
          {describeFinding(finding)}
        </Text>
      )}
    </Stack>
  );
}

/** How many of the other people say it, and what the test of the difference came to. */
function Others({ difference }: { difference: NonNullable<Suggestion['support']['difference']> }) {
  const say = useMessages();
  return (
    <>
      <div className={classes.tally}>
        <Text size="sm">{say('voices.others')}</Text>
        <IntervalBar
          count={difference.others.people}
          asked={difference.others.asked}
          low={difference.others.low}
          high={difference.others.high}
          of={say('voices.peopleOfOthers')}
        />
      </div>
      <Text size="sm" c="dimmed">
        {describeDifference(difference)}
      </Text>
    </>
  );
}
