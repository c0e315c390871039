import { Anchor, Badge, Blockquote, Checkbox, Group, Paper, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { IntervalBar } from '@/components/IntervalBar';
import { StatusBadge } from '@/components/StatusBadge';
import { roleLabel } from '@/lib/buyingRoles';
import { formatDate, formatQuantity } from '@/lib/format';
import { CardActions } from './CardActions';
import { Decided } from './Decided';
import type { Decision } from './Decisions';
import { isUndecided, type Suggestion } from './inbox';
import { Preview } from './Preview';
import { describeDoubts, describeProposal } from './proposal';
import classes from './SuggestionCard.module.css';

interface SuggestionCardProps {
  suggestion: Suggestion;
  chosen: boolean;
  selected: boolean;
  onChoose: () => void;
  onSelect: () => void;
  onDecide: (what: Decision['what'], definitionKey?: string) => void;
  onUndo: () => void;
}

/** One suggestion: what would change, who carries it, three of their voices, and the decisions. */
export function SuggestionCard({ suggestion, chosen, selected, onChoose, onSelect, onDecide, onUndo }: SuggestionCardProps) {
  const card = useRef<HTMLDivElement>(null);

  // Only when a key moved the choice: the page itself opens at its top.
  const wasChosen = useRef(chosen);
  useEffect(() => {
    if (chosen && !wasChosen.current) {
      card.current?.scrollIntoView({ block: 'nearest' });
    }
    wasChosen.current = chosen;
  }, [chosen]);

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
          <Checkbox mt={2} checked={selected} onChange={onSelect} aria-label={`Select “${suggestion.text}”`} />
          <div className={classes.what}>
            <Text size="sm" c="dimmed">
              {describeProposal(suggestion)} · <Owner suggestion={suggestion} />
            </Text>
            <Preview suggestion={suggestion} />
          </div>
          <Group gap="xs" justify="flex-end">
            {suggestion.strength === 'EMERGING' && (
              <Badge color="yellow" variant="light" tt="none">
                emerging
              </Badge>
            )}
            {suggestion.state !== 'OPEN' && <StatusBadge status={suggestion.state} />}
          </Group>
        </Group>
        <div className={classes.tally}>
          <IntervalBar count={suggestion.people} asked={suggestion.asked} low={suggestion.low} high={suggestion.high} />
          <Text size="sm" c="dimmed">
            {suggestion.against > 0 && `${formatQuantity(suggestion.against, 'person', 'people')} otherwise · `}
            {suggestion.accounts > 0 && formatQuantity(suggestion.accounts, 'account')}
            {suggestion.theme && (
              <>
                {' · '}
                <Anchor component={Link} to={`/themes/${suggestion.theme.run.id}`} size="sm">
                  {suggestion.theme.run.title}
                </Anchor>
              </>
            )}
          </Text>
        </div>
        {suggestion.doubts.length > 0 && (
          <Text size="sm">Not proposed yet: {describeDoubts(suggestion.doubts)}.</Text>
        )}
        {suggestion.question && (
          <Text size="sm" c="dimmed" lineClamp={2} dir="auto">
            Asked: {suggestion.question}
          </Text>
        )}
        {suggestion.quotes.length > 0 && <Quotes suggestion={suggestion} />}
        {suggestion.earlierRejection && (
          <Text size="sm">Rejected before: “{suggestion.earlierRejection}”. Its evidence has changed since.</Text>
        )}
        {suggestion.state === 'SNOOZED' && suggestion.snoozedUntil && (
          <Text size="sm">Put off until {formatDate(suggestion.snoozedUntil)}</Text>
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

function Quotes({ suggestion }: { suggestion: Suggestion }) {
  return (
    <div className={classes.quotes}>
      {suggestion.quotes.map((quote) => (
        <Blockquote key={quote.id} p="xs" pl="sm" m={0} color="gray" radius="sm" className={classes.quote} dir="auto">
          <Text size="sm" lineClamp={4}>
            {quote.words}
          </Text>
          <Text size="xs" c="dimmed" mt={2}>
            {[quote.contact?.label, quote.role && roleLabel(quote.role), quote.contact?.account?.name, formatDate(quote.saidAt)]
              .filter(Boolean)
              .join(', ')}
          </Text>
        </Blockquote>
      ))}
    </div>
  );
}

function Owner({ suggestion }: { suggestion: Suggestion }) {
  const to = suggestion.profile ? `/profiles/${suggestion.profile.id}` : `/personas/${suggestion.persona?.id}`;
  const name = suggestion.profile?.name ?? suggestion.persona?.name;
  return name ? (
    <Anchor component={Link} to={to} size="sm">
      {name}
    </Anchor>
  ) : (
    'removed'
  );
}
