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
  const [search, setSearch] = useSearchParams();
  const profileId = search.get('profile');
  const personas = useConnection(personasDocument, { profileId, first: 100 }, (result) => result.personas);
  const profiles = useRead(profilesDocument, {});
  const choices = (profiles.data?.profiles.nodes ?? []).filter(({ state }) => state !== 'ARCHIVED').map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Page
      title="Personas"
      lead="The people inside your profiles, by the part they play when a customer buys. Who benefits, who decides, who pays and who signs may be four people."
      actions={choices.length > 0 && <NewPersona profiles={choices} profileId={profileId} />}
    >
      {choices.length > 0 && (
        <Group>
          <Select
            aria-label="Of which profile"
            placeholder="Of all profiles"
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
  const noProfile = props.profiles.length === 0;
  return (
    <EmptyState
      title={noProfile ? 'A persona belongs to a profile' : 'Who uses it, who decides, who signs?'}
      icon={<IconUsers />}
      action={
        noProfile ? (
          <Button component={Link} to="/profiles">
            Go to the profiles
          </Button>
        ) : (
          <NewPersona {...props} />
        )
      }
    >
      {noProfile ? (
        <Text inherit>Write down first which customers you serve; then describe the people inside them.</Text>
      ) : (
        <Text inherit>Give each kind of person a name and the parts they play. A finance director may both decide and hold the budget; the managing director may only sign.</Text>
      )}
    </EmptyState>
  );
}

function NewPersona({ profiles, profileId }: ProfilesProps) {
  const [opened, { open, close }] = useDisclosure(false);
  if (!useMay('RESEARCHER')) {
    return null;
  }
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        New persona
      </Button>
      <Modal opened={opened} onClose={close} title="New persona" size="md">
        <CreatePersona profiles={profiles} profileId={profileId ?? profiles[0]?.value ?? ''} onDone={close} />
      </Modal>
    </>
  );
}
