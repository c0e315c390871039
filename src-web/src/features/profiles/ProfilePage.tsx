import { Badge, Group, Stack, Tabs, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useParams, useSearchParams } from 'react-router';
import { AddAttribute } from '@/components/attributes/AddAttribute';
import { AttributeGroups } from '@/components/attributes/AttributeGroups';
import { History } from '@/components/attributes/History';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { StatusBadge } from '@/components/StatusBadge';
import { graphql } from '@/gql';
import type { ProfileQuery } from '@/gql/graphql';
import { useRead } from '@/lib/hooks';
import { useMay } from '@/lib/session';
import { GuidingQuestions } from './GuidingQuestions';
import { ProfileActions } from './ProfileActions';
import { ProfilePersonas } from './ProfilePersonas';

const profileDocument = graphql(`
  query Profile($id: ID!) {
    profile(id: $id) {
      id version name description state polarity targetKind activeReason revision publishedRevision publishedAt
      attributes { ...AttributeFields }
      personas { id name roles jobTitles state }
    }
  }
`);

export type Profile = NonNullable<ProfileQuery['profile']>;

export default function ProfilePage() {
  const { id = '' } = useParams();
  const query = useRead(profileDocument, { id });
  return (
    <Loaded query={query}>
      {({ profile }) =>
        profile ? (
          <ProfileView profile={profile} />
        ) : (
          <Page title="No such profile" crumbs={crumbs}>
            <EmptyState title="There is no profile here">It may belong to another of your workspaces, or the link is incomplete.</EmptyState>
          </Page>
        )
      }
    </Loaded>
  );
}

const crumbs = [{ label: 'Profiles', to: '/profiles' }];

function ProfileView({ profile }: { profile: Profile }) {
  const [search, setSearch] = useSearchParams();
  const { id, name, description, activeReason, attributes, personas, revision } = profile;
  return (
    <Page title={name} lead={description || undefined} crumbs={crumbs} actions={<ProfileActions profile={profile} />}>
      <Stack gap={4}>
        <Standing profile={profile} />
        {activeReason && (
          <Text size="sm" c="dimmed">
            Active beside three others because: {activeReason}
          </Text>
        )}
      </Stack>
      <Tabs value={search.get('tab') ?? 'statements'} onChange={(tab) => setSearch(tab && tab !== 'statements' ? { tab } : {}, { replace: true })} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="statements">Statements ({attributes.length})</Tabs.Tab>
          <Tabs.Tab value="personas">Personas ({personas.length})</Tabs.Tab>
          <Tabs.Tab value="history">History ({revision})</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="statements">
          <Statements profile={profile} />
        </Tabs.Panel>
        <Tabs.Panel value="personas">
          <ProfilePersonas profile={profile} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <History kind="profile" id={id} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function Standing({ profile: { state, polarity, targetKind, revision, publishedRevision } }: { profile: Profile }) {
  return (
    <Group gap="xs">
      <StatusBadge status={state} />
      {polarity === 'ANTI' && (
        <Badge color="red" variant="light" tt="none">
          Turn away
        </Badge>
      )}
      <Text size="sm" c="dimmed">
        {targetKind === 'ORGANISATION' ? 'Organisations' : 'Individuals'} · revision {revision}
        {publishedRevision === revision && ', published'}
        {publishedRevision && publishedRevision !== revision ? ` · front ends see revision ${publishedRevision}` : ''}
      </Text>
    </Group>
  );
}

function Statements({ profile }: { profile: Profile }) {
  const { id, version, state, targetKind, attributes } = profile;
  const editable = state !== 'ARCHIVED';
  const mayAdd = useMay('RESEARCHER') && editable;
  const owner = { kind: 'profile', id, version } as const;
  return (
    <Stack gap="md">
      {attributes.length === 0 ? (
        <EmptyState title="Nothing is said of them yet" icon={<IconHelpCircle />} action={mayAdd && <AddAttribute owner={owner} appliesTo={targetKind} label="Add the first statement" />}>
          Write down what you believe: their industry and size, what hurts them, what they want to reach, how they decide. Each statement begins as a hypothesis until somebody says so.
        </EmptyState>
      ) : (
        <>
          {mayAdd && (
            <Group>
              <AddAttribute owner={owner} appliesTo={targetKind} />
            </Group>
          )}
          <AttributeGroups attributes={attributes} editable={editable} />
        </>
      )}
      <GuidingQuestions owner={owner} appliesTo={targetKind} attributes={attributes} editable={mayAdd} />
    </Stack>
  );
}
