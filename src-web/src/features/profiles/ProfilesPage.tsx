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

const states = [
  { value: '', label: 'All' },
  { value: 'ACTIVE', label: 'Active' },
  { value: 'DRAFT', label: 'Drafts' },
  { value: 'ARCHIVED', label: 'Archived' },
];

export default function ProfilesPage() {
  const [state, setState] = useState('');
  const profiles = useConnection(profilesDocument, { state: (state || null) as ProfileState | null, first: 30 }, (result) => result.profiles);
  return (
    <Page
      title="Profiles"
      lead="The organisations and people who get the most value from you and give it back, and those you turn away. Work by one to three at a time."
      actions={<NewProfile />}
    >
      <Group>
        <SegmentedControl aria-label="Which profiles" data={states} value={state} onChange={setState} />
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
  return filtered ? (
    <EmptyState title="None of these" icon={<IconTarget />}>
      No profile stands here. Choose “All” to see the others.
    </EmptyState>
  ) : (
    <EmptyState title="Whom do you believe you serve?" icon={<IconTarget />} action={<NewProfile />}>
      Begin with a belief: the customers you would like ten more of. Give it a name, add what you think is true of them, and mark nothing as known.
      Surveys and interviews then show which of it holds.
    </EmptyState>
  );
}

function NewProfile() {
  const [opened, { open, close }] = useDisclosure(false);
  if (!useMay('RESEARCHER')) {
    return null;
  }
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        New profile
      </Button>
      <Modal opened={opened} onClose={close} title="New profile" size="md">
        <ProfileForm onDone={close} />
      </Modal>
    </>
  );
}
