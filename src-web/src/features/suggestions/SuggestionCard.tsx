import { Anchor, Badge, Checkbox, Group, Paper, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { StatusBadge } from '@/components/StatusBadge';
import { ShortQuote } from '@/entities/statement/ShortQuote';
import { formatDate } from '@/lib/format';
import { withElements } from '@/lib/messages';
import { CardActions } from './CardActions';
import type { Decision } from './decide/Decisions';
import { Decided } from './Decided';
import { isUndecided, type Suggestion } from './inbox';
import { useMessages } from './messages';
import { OtherSide } from './OtherSide';
import { Preview } from './Preview';
import { describeDoubts, describeProposal, sides } from './proposal';
import classes from './SuggestionCard.module.css';
import { Voices } from './Voices';

interface SuggestionCardProps {
  suggestion: Suggestion;
  chosen: boolean;
  selected: boolean;
  onChoose: () => void;
  onSelect: () => void;
  onDecide: (what: Decision['what'], definitionKey?: string) => void;
  onUndo: () => void;
}

/** One suggestion: what would change, who stands on either side with their voices, and the decisions. */
export function SuggestionCard({ suggestion, chosen, selected, onChoose, onSelect, onDecide, onUndo }: SuggestionCardProps) {
  const say = useMessages();
  const card = useRef<HTMLDivElement>(null);

  // Only when a key moved the choice: the page itself opens at its top.
  const wasChosen = useRef(chosen);
  useEffect(() => {
    if (chosen && !wasChosen.current) {
      card.current?.scrollIntoView({ block: 'nearest' });
    }
    wasChosen.current = chosen;
  }, [chosen]);

  const { change, support } = suggestion;
  const { against, source } = support;
  return (
    <Paper
      ref={card}
      withBorder
      p="md"
      component="article"
      aria-label={suggestion.text}
      aria-current={chosen || undefined}
      className={classes.card}
      onClick={onChoose}
    >
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
          <Checkbox mt={2} checked={selected} onChange={onSelect} aria-label={say('card.select', { text: suggestion.text })} />
          <div className={classes.what}>
            <Text size="sm" c="dimmed">
              {describeProposal(change)} · <Owner suggestion={suggestion} />
            </Text>
            <Preview suggestion={suggestion} />
          </div>
          <Group gap="xs" justify="flex-end">
            {support.strength === 'EMERGING' && (
              <Badge color="yellow" variant="light" tt="none">
                {say('card.emerging')}
              </Badge>
            )}
            {suggestion.state !== 'OPEN' && <StatusBadge status={suggestion.state} />}
          </Group>
        </Group>
        {change.kind === 'CONTRADICT' && (
          <Text size="sm">{withElements(say('card.saidInstead', { text: suggestion.text }), { said: <q /> })}</Text>
        )}
        {change.kind === 'STRENGTHEN' && suggestion.text !== suggestion.preview.after && (
          <Text size="sm">{withElements(say('card.said', { text: suggestion.text }), { said: <q /> })}</Text>
        )}
        <Voices suggestion={suggestion} />
        {support.doubts.length > 0 && (
          <Text size="sm">{say('card.doubts', { doubts: describeDoubts(support.doubts) })}</Text>
        )}
        {source.question && (
          <Text size="sm" c="dimmed" lineClamp={2} dir="auto">
            {say('card.asked', { question: source.question })}
          </Text>
        )}
        {support.quotes.length > 0 && (
          <div className={classes.quotes}>
            {support.quotes.map((quote) => (
              <ShortQuote key={quote.id} quote={quote} />
            ))}
          </div>
        )}
        {source.theme && against.people > 0 && (
          <OtherSide
            themeId={source.theme.id}
            side={source.side === 'FOR' ? 'AGAINST' : 'FOR'}
            label={
              support.difference
                ? say('card.anybodyOtherwise')
                : say('card.otherSide', { side: sides(change.kind).other, count: against.people })
            }
          />
        )}
        {support.earlierRejection && (
          <Text size="sm">{say('card.rejectedBefore', { reason: support.earlierRejection })}</Text>
        )}
        {suggestion.state === 'SNOOZED' && suggestion.decision?.until && (
          <Text size="sm">{say('card.snoozed', { date: formatDate(suggestion.decision.until) })}</Text>
        )}
        {isUndecided(suggestion) ? (
          <CardActions suggestion={suggestion} onDecide={onDecide} onUndo={onUndo} />
        ) : (
          <Decided suggestion={suggestion} onUndo={onUndo} />
        )}
      </Stack>
    </Paper>
  );
}

function Owner({ suggestion }: { suggestion: Suggestion }) {
  const say = useMessages();
  const to = suggestion.profile ? `/profiles/${suggestion.profile.id}` : `/personas/${suggestion.persona?.id}`;
  const name = suggestion.profile?.name ?? suggestion.persona?.name;
  return name ? (
    <Anchor component={Link} to={to} size="sm">
      {name}
    </Anchor>
  ) : (
    say('card.removed')
  );
}
