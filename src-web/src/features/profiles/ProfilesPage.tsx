import { Button, Group, Modal, SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconTarget } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { Page } from '@/components/Page';
import { graphql } from '@/gql';
import type { ProfileState } from '@/gql/graphql';
import { useConnection } from '@/lib/hooks';
import { useMay } from '@/lib/session';
import { useMessages } from './messages';
import { ProfileCard } from './ProfileCard';
import { ProfileForm } from './ProfileForm';

const profilesDocument = graphql(`
  query Profiles($state: ProfileState, $first: Int!, $after: String) {
    profiles(state: $state, first: $first, after: $after) {
      nodes {
        ...ProfileFields updatedAt
        attributes { id status }
        personas { id name }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const states = ['ACTIVE', 'DRAFT', 'ARCHIVED'] as const;

export default function ProfilesPage() {
  const say = useMessages();
  const [state, setState] = useState('');
  const profiles = useConnection(profilesDocument, { state: (state || null) as ProfileState | null, first: 30 }, (result) => result.profiles);
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={<NewProfile />}
    >
      <Group>
        <SegmentedControl
          aria-label={say('filter.title')}
          data={[{ value: '', label: say('filter.all') }, ...states.map((value) => ({ value, label: say(`filter.${value}`) }))]}
          value={state}
          onChange={setState}
        />
      </Group>
      <Loaded query={profiles}>
        {() =>
          profiles.nodes.length === 0 ? (
            <NoProfiles filtered={state !== ''} />
          ) : (
            <Stack>
              <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
                {profiles.nodes.map((profile) => (
                  <ProfileCard key={profile.id} profile={profile} />
                ))}
              </SimpleGrid>
              <LoadMore query={profiles} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

function NoProfiles({ filtered }: { filtered: boolean }) {
  const say = useMessages();
  return filtered ? (
    <EmptyState title={say('noneOfThese.title')} icon={<IconTarget />}>
      {say('noneOfThese.next')}
    </EmptyState>
  ) : (
    <EmptyState title={say('empty.title')} icon={<IconTarget />} action={<NewProfile />}>
      {say('empty.next')}
    </EmptyState>
  );
}

function NewProfile() {
  const say = useMessages();
  const [opened, { open, close }] = useDisclosure(false);
  if (!useMay('RESEARCHER')) {
    return null;
  }
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        {say('create.title')}
      </Button>
      <Modal opened={opened} onClose={close} title={say('create.title')} size="md">
        <ProfileForm onDone={close} />
      </Modal>
    </>
  );
}
