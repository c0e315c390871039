import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { Page } from '@/components/Page';
import { graphql } from '@/gql';
import { useConnection, useRead } from '@/lib/hooks';
import { useMay } from '@/lib/session';
import { CreatePersona } from './CreatePersona';
import { useMessages } from './messages';
import { RoleBoard } from './RoleBoard';

const personasDocument = graphql(`
  query Personas($profileId: ID, $first: Int!, $after: String) {
    personas(profileId: $profileId, first: $first, after: $after) {
      nodes { ...PersonaFields profile { id name } attributes { id status } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const profilesDocument = graphql(`
  query ProfileChoices {
    profiles(first: 200) { nodes { id name state } }
  }
`);

export default function PersonasPage() {
  const say = useMessages();
  const [search, setSearch] = useSearchParams();
  const profileId = search.get('profile');
  const personas = useConnection(personasDocument, { profileId, first: 100 }, (result) => result.personas);
  const profiles = useRead(profilesDocument, {});
  const choices = (profiles.data?.profiles.nodes ?? []).filter(({ state }) => state !== 'ARCHIVED').map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={choices.length > 0 && <NewPersona profiles={choices} profileId={profileId} />}
    >
      {choices.length > 0 && (
        <Group>
          <Select
            aria-label={say('filter.title')}
            placeholder={say('filter.all')}
            data={choices}
            value={profileId}
            onChange={(id) => setSearch(id ? { profile: id } : {}, { replace: true })}
            clearable
            searchable
            w={{ base: '100%', sm: 320 }}
          />
        </Group>
      )}
      <Loaded query={personas}>
        {() =>
          personas.nodes.length === 0 ? (
            <NoPersonas profiles={choices} profileId={profileId} />
          ) : (
            <Stack>
              <RoleBoard personas={personas.nodes} />
              <LoadMore query={personas} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

interface ProfilesProps {
  profiles: { value: string; label: string }[];
  profileId: string | null;
}

function NoPersonas(props: ProfilesProps) {
  const say = useMessages();
  const noProfile = props.profiles.length === 0;
  return (
    <EmptyState
      title={noProfile ? say('noProfile.title') : say('empty.title')}
      icon={<IconUsers />}
      action={
        noProfile ? (
          <Button component={Link} to="/profiles">
            {say('noProfile.go')}
          </Button>
        ) : (
          <NewPersona {...props} />
        )
      }
    >
      <Text inherit>{noProfile ? say('noProfile.next') : say('empty.next')}</Text>
    </EmptyState>
  );
}

function NewPersona({ profiles, profileId }: ProfilesProps) {
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
        <CreatePersona profiles={profiles} profileId={profileId ?? profiles[0]?.value ?? ''} onDone={close} />
      </Modal>
    </>
  );
}
