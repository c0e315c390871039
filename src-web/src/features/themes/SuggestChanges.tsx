import { Alert, Anchor, Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Loaded } from '@/components/Loaded';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { formatQuantity } from '@/lib/format';
import { useRead, useWrite } from '@/lib/hooks';

const ownersDocument = graphql(`
  query OwnersOfSuggestions {
    profiles(first: 100) { nodes { id name state } }
    personas(first: 100) { nodes { id name } }
  }
`);

const suggestDocument = graphql(`
  mutation SuggestChanges($input: SuggestChangesInput!) {
    suggestChanges(input: $input) { made refreshed heldBack userErrors { code message field } }
  }
`);

/** Compares the themes with a profile or persona, and leads to the inbox. */
export function SuggestChanges({ runId }: { runId: string }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="light" leftSection={<IconInbox size={16} aria-hidden />} onClick={() => setOpened(true)}>
        Propose changes
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title="Propose changes" closeButtonProps={{ 'aria-label': 'Close' }}>
        {opened && <Form runId={runId} />}
      </Modal>
    </>
  );
}

function Form({ runId }: { runId: string }) {
  const owners = useRead(ownersDocument, {});
  const suggest = useWrite(suggestDocument, (result) => result.suggestChanges);
  const [owner, setOwner] = useState<string | null>(null);
  const [kind, id] = owner?.split(':') ?? [];
  return (
    <Loaded query={owners}>
      {({ profiles, personas }) => {
        const data = [
          {
            group: 'Profiles',
            items: profiles.nodes
              .filter((profile) => profile.state !== 'ARCHIVED')
              .map((profile) => ({ value: `profile:${profile.id}`, label: profile.name })),
          },
          { group: 'Personas', items: personas.nodes.map((persona) => ({ value: `persona:${persona.id}`, label: persona.name })) },
        ];
        return (
          <Stack>
            <Text size="sm" c="dimmed">
              A theme becomes a suggestion when at least five people say it and the interval begins at 10 % or more; three or four
              people are shown as emerging. What the profile says already is strengthened.
            </Text>
            <Select
              label="For which profile or persona?"
              placeholder="Choose one"
              data={data}
              value={owner}
              onChange={setOwner}
              nothingFoundMessage="Create a profile first"
              searchable
            />
            <UserErrors error={suggest.error} />
            {suggest.data && (
              <Alert color="teal" role="status">
                {formatQuantity(suggest.data.made ?? 0, 'new suggestion')}
                {suggest.data.refreshed ? `, ${suggest.data.refreshed} brought up to date` : ''}
                {suggest.data.heldBack ? `, ${suggest.data.heldBack} not repeated since they were decided` : ''}.{' '}
                <Anchor component={Link} to="/inbox" size="sm">
                  Go to the inbox
                </Anchor>
              </Alert>
            )}
            <Group justify="flex-end">
              <Button
                disabled={!owner}
                loading={suggest.isPending}
                onClick={() =>
                  suggest.mutate({ input: { runId, profileId: kind === 'profile' ? id : null, personaId: kind === 'persona' ? id : null } })
                }
              >
                Compare
              </Button>
            </Group>
          </Stack>
        );
      }}
    </Loaded>
  );
}
