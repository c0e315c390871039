import { Button, Group, Paper, Stack, Text, Timeline } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { RelativeTime } from '@/components/RelativeTime';
import type { Owner } from '@/entities/attribute/fragments';
import { graphql } from '@/gql';
import type { RevisionCauseFieldsFragment } from '@/gql/graphql';
import { useConnection } from '@/lib/hooks';
import { withElements } from '@/lib/messages';
import { causeSentence } from './causeSentence';
import { useMessages } from './messages';
import { RevisionDiffView } from './RevisionDiffView';

const profileDocument = graphql(`
  query ProfileHistory($id: ID!, $first: Int!, $after: String) {
    profile(id: $id) {
      revisions(first: $first, after: $after) {
        nodes { number cause { ...RevisionCauseFields } actorName createdAt }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const personaDocument = graphql(`
  query PersonaHistory($id: ID!, $first: Int!, $after: String) {
    persona(id: $id) {
      revisions(first: $first, after: $after) {
        nodes { number cause { ...RevisionCauseFields } actorName createdAt }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const none = { nodes: [], pageInfo: { hasNextPage: false } };

type OwnerProps = Pick<Owner, 'kind' | 'id'>;

/** Every state a profile or persona ever had, the newest first; each opens to what it changed. */
export function History({ kind, id }: OwnerProps) {
  return kind === 'profile' ? <ProfileHistory id={id} /> : <PersonaHistory id={id} />;
}

function ProfileHistory({ id }: { id: string }) {
  const revisions = useConnection(profileDocument, { id, first: 20 }, (result) => result.profile?.revisions ?? none);
  return <Revisions owner={{ kind: 'profile', id }} query={revisions} />;
}

function PersonaHistory({ id }: { id: string }) {
  const revisions = useConnection(personaDocument, { id, first: 20 }, (result) => result.persona?.revisions ?? none);
  return <Revisions owner={{ kind: 'persona', id }} query={revisions} />;
}

interface Entry {
  number: number;
  cause: RevisionCauseFieldsFragment;
  actorName: string;
  createdAt: string;
}

interface RevisionsProps {
  owner: OwnerProps;
  query: Parameters<typeof LoadMore>[0]['query'] & { nodes: readonly Entry[]; data: unknown; error: Error | null; isPending: boolean; refetch: () => unknown };
}

function Revisions({ owner, query }: RevisionsProps) {
  return (
    <Loaded query={query}>
      {() => (
        <Stack>
          <Paper withBorder p="lg">
            <Timeline bulletSize={12} lineWidth={1}>
              {query.nodes.map((entry) => (
                <Timeline.Item key={entry.number}>
                  <RevisionEntry owner={owner} entry={entry} />
                </Timeline.Item>
              ))}
            </Timeline>
          </Paper>
          <LoadMore query={query} />
        </Stack>
      )}
    </Loaded>
  );
}

function RevisionEntry({ owner, entry: { number, cause, actorName, createdAt } }: { owner: OwnerProps; entry: Entry }) {
  const say = useMessages();
  const [opened, setOpened] = useState(false);
  return (
    <Stack gap={4}>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {causeSentence(cause)}
      </Text>
      <Group gap="xs">
        <Text size="xs" c="dimmed">
          {withElements(say('revision', { number, actor: actorName }), { when: <RelativeTime at={createdAt} /> })}
        </Text>
        {number > 1 && (
          <Button size="compact-xs" variant="subtle" aria-expanded={opened} onClick={() => setOpened(!opened)}>
            {opened ? say('hide') : say('show')}
          </Button>
        )}
      </Group>
      {opened && <RevisionDiffView owner={owner} from={number - 1} to={number} />}
    </Stack>
  );
}
