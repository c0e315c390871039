import { Group, Stack, Tabs, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useParams, useSearchParams } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { AddAttribute } from '@/entities/attribute/AddAttribute';
import { AttributeGroups } from '@/entities/attribute/AttributeGroups';
import { History } from '@/entities/attribute/history/History';
import { ProfileBadges } from '@/entities/profile/ProfileBadges';
import { targetWords } from '@/entities/profile/targetWords';
import { useRead } from '@/lib/hooks';
import { useMay } from '@/lib/session';
import { GuidingQuestions } from './GuidingQuestions';
import { profileDocument, type Profile } from './profile';
import { ProfileActions } from './ProfileActions';
import { ProfilePersonas } from './ProfilePersonas';

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

function Standing({ profile }: { profile: Profile }) {
  const { revision, publication } = profile;
  const publishedRevision = publication?.revision;
  return (
    <Group gap="xs">
      <ProfileBadges profile={profile} />
      <Text size="sm" c="dimmed">
        {targetWords(profile)} · revision {revision}
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
