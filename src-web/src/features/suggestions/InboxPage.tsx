import { Anchor, Group, Kbd, SegmentedControl, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconInbox } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { Page } from '@/components/Page';
import { graphql } from '@/gql';
import type { SuggestionState } from '@/gql/graphql';
import { useConnection } from '@/lib/hooks';
import { Decisions, type Decision } from './Decisions';
import { SuggestionCard } from './SuggestionCard';
import { clamp } from './clamp';

const inboxDocument = graphql(`
  query Inbox($states: [SuggestionState!], $first: Int, $after: String) {
    suggestions(states: $states, first: $first, after: $after) {
      nodes {
        id version kind strength state text people asked low high accounts
        snoozedUntil reason earlierRejection decidedBy decidedAt revision
        definition { key label }
        attribute { id text }
        profile { id name }
        persona { id name }
        theme { id run { id title } topic { label } }
        quotes { id words role prompt saidAt contact { label account { name } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const boxes: { value: string; label: string; states: SuggestionState[] }[] = [
  { value: 'waiting', label: 'Waiting', states: ['OPEN', 'NEEDS_MAPPING'] },
  { value: 'snoozed', label: 'Snoozed', states: ['SNOOZED'] },
  { value: 'accepted', label: 'Accepted', states: ['ACCEPTED'] },
  { value: 'rejected', label: 'Rejected', states: ['REJECTED'] },
];

export default function InboxPage() {
  const [box, setBox] = useState('waiting');
  const states = boxes.find((one) => one.value === box)?.states ?? [];
  const inbox = useConnection(inboxDocument, { states, first: 25 }, (result) => result.suggestions);
  const [place, setPlace] = useState(0);
  const [decision, setDecision] = useState<Decision>();
  const chosen = inbox.nodes[clamp(place, inbox.nodes.length)];
  const go = (step: number) => setPlace((now) => clamp(clamp(now, inbox.nodes.length) + step, inbox.nodes.length));
  const decide = (what: Decision['what']) => chosen && box !== 'accepted' && box !== 'rejected' && setDecision({ what, suggestion: chosen });

  useHotkeys([
    ['j', () => go(1)],
    ['k', () => go(-1)],
    ['a', () => decide('accept')],
    ['e', () => decide('edit')],
    ['r', () => decide('reject')],
    ['s', () => decide('snooze')],
  ]);

  return (
    <Page
      title="Inbox"
      lead="What the themes propose for your profiles and personas. Nothing changes until you say so; every change keeps the words behind it."
    >
      <Group justify="space-between">
        <SegmentedControl
          aria-label="Which suggestions"
          value={box}
          onChange={(value) => {
            setBox(value);
            setPlace(0);
          }}
          data={boxes.map(({ value, label }) => ({ value, label }))}
        />
        <Text size="sm" c="dimmed" visibleFrom="sm">
          <Kbd size="xs">j</Kbd> <Kbd size="xs">k</Kbd> move · <Kbd size="xs">a</Kbd> accept · <Kbd size="xs">e</Kbd> edit ·{' '}
          <Kbd size="xs">r</Kbd> reject · <Kbd size="xs">s</Kbd> snooze
        </Text>
      </Group>
      <Loaded query={inbox}>
        {() =>
          inbox.nodes.length === 0 ? (
            <Empty waiting={box === 'waiting'} />
          ) : (
            <Stack gap="sm">
              {inbox.nodes.map((suggestion, index) => (
                <SuggestionCard
                  key={suggestion.id}
                  suggestion={suggestion}
                  chosen={suggestion === chosen}
                  onChoose={() => setPlace(index)}
                  onDecide={(what) => setDecision({ what, suggestion })}
                />
              ))}
              <LoadMore query={inbox} />
            </Stack>
          )
        }
      </Loaded>
      <Decisions decision={decision} onClose={() => setDecision(undefined)} />
    </Page>
  );
}

function Empty({ waiting }: { waiting: boolean }) {
  return waiting ? (
    <EmptyState title="Nothing waits for you" icon={<IconInbox />}>
      Suggestions come from themes: open a search under{' '}
      <Anchor component={Link} to="/themes">
        Themes
      </Anchor>{' '}
      and compare it with a profile or persona.
    </EmptyState>
  ) : (
    <EmptyState title="Nothing here" icon={<IconInbox />}>
      What you decide in the inbox is kept here with its reasons.
    </EmptyState>
  );
}
