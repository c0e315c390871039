import { Text } from '@mantine/core';
import { differenceSentence } from '@/entities/attribute/history/differenceSentence';
import type { Suggestion } from './inbox';
import { useMessages } from './messages';
import classes from './SuggestionCard.module.css';

/** The line of the profile as it is and as it would be. */
export function Preview({ suggestion: { preview } }: { suggestion: Pick<Suggestion, 'preview'> }) {
  const say = useMessages();
  const replaced = preview.before && preview.before !== preview.after;
  return (
    <div>
      {replaced && (
        <Text size="sm" className={classes.before} dir="auto">
          <span className={classes.side}>{say('card.now')}</span> <del>{preview.before}</del>
        </Text>
      )}
      <Text fw={600} size="lg" style={{ overflowWrap: 'anywhere' }} dir="auto">
        {replaced && <span className={classes.side}>{say('card.becomes')} </span>}
        {preview.after}
      </Text>
      {preview.changes.length > 0 && (
        <Text size="sm" c="dimmed">
          {preview.changes.map(differenceSentence).join(' · ')}
        </Text>
      )}
    </div>
  );
}
