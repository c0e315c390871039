import { Anchor, Badge, Blockquote, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { IntervalBar } from '@/components/IntervalBar';
import { StatusBadge } from '@/components/StatusBadge';
import type { InboxQuery } from '@/gql/graphql';
import { roleLabel } from '@/lib/buyingRoles';
import { formatDate, formatQuantity } from '@/lib/format';
import { describeProposal } from './proposal';
import type { Decision } from './Decisions';
import classes from './SuggestionCard.module.css';

export type Suggestion = InboxQuery['suggestions']['nodes'][number];

interface SuggestionCardProps {
  suggestion: Suggestion;
  chosen: boolean;
  onChoose: () => void;
  onDecide: (what: Decision['what']) => void;
}

/** One suggestion: what would change, who carries it, three of their voices, and the decisions. */
export function SuggestionCard({ suggestion, chosen, onChoose, onDecide }: SuggestionCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const { verb, statement } = describeProposal(suggestion);
  const undecided = suggestion.state !== 'ACCEPTED' && suggestion.state !== 'REJECTED';

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
        <Group justify="space-between" align="flex-start" gap="sm">
          <div>
            <Text size="sm" c="dimmed">
              {verb} · <Owner suggestion={suggestion} />
            </Text>
            <Text fw={600} size="lg" style={{ overflowWrap: 'anywhere' }} dir="auto">
              {statement}
            </Text>
          </div>
          <Group gap="xs">
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
            {suggestion.accounts > 0 && `${formatQuantity(suggestion.accounts, 'account')} · `}
            <Anchor component={Link} to={`/themes/${suggestion.theme.run.id}`} size="sm">
              {suggestion.theme.run.title}
            </Anchor>
          </Text>
        </div>
        <div className={classes.quotes}>
          {suggestion.quotes.map((quote) => (
            <Blockquote key={quote.id} p="xs" pl="sm" m={0} color="gray" radius="sm" className={classes.quote} dir="auto">
              <Text size="sm" lineClamp={4}>
                {quote.words}
              </Text>
              <Text size="xs" c="dimmed" mt={2}>
                {[quote.contact?.label, quote.role && roleLabel(quote.role), quote.contact?.account?.name].filter(Boolean).join(', ') ||
                  'Unknown person'}
              </Text>
            </Blockquote>
          ))}
        </div>
        {suggestion.earlierRejection && (
          <Text size="sm">Rejected before: “{suggestion.earlierRejection}”. More people say it now.</Text>
        )}
        {suggestion.state === 'SNOOZED' && suggestion.snoozedUntil && (
          <Text size="sm">Put off until {formatDate(suggestion.snoozedUntil)}</Text>
        )}
        {undecided ? (
          <Group gap="xs">
            <Button size="xs" onClick={() => onDecide(suggestion.state === 'NEEDS_MAPPING' ? 'edit' : 'accept')}>
              {suggestion.state === 'NEEDS_MAPPING' ? 'Say what it is about, and accept' : 'Accept'}
            </Button>
            {suggestion.state !== 'NEEDS_MAPPING' && (
              <Button size="xs" variant="light" onClick={() => onDecide('edit')}>
                Edit and accept
              </Button>
            )}
            <Button size="xs" variant="default" onClick={() => onDecide('reject')}>
              Reject
            </Button>
            <Button size="xs" variant="default" onClick={() => onDecide('snooze')}>
              Snooze
            </Button>
          </Group>
        ) : (
          <Decided suggestion={suggestion} />
        )}
      </Stack>
    </Paper>
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

function Decided({ suggestion }: { suggestion: Suggestion }) {
  const by = `${suggestion.decidedBy}${suggestion.decidedAt ? `, ${formatDate(suggestion.decidedAt)}` : ''}`;
  return (
    <Text size="sm" c="dimmed">
      {suggestion.state === 'ACCEPTED'
        ? `Accepted by ${by}: revision ${suggestion.revision}. Its words are the evidence of the attribute.`
        : `Rejected by ${by}: “${suggestion.reason}”`}
    </Text>
  );
}
