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
import { useMessages } from './messages';
import { profileDocument, type Profile } from './profile';
import { ProfileActions } from './ProfileActions';
import { ProfilePersonas } from './ProfilePersonas';

export default function ProfilePage() {
  const say = useMessages();
  const { id = '' } = useParams();
  const query = useRead(profileDocument, { id });
  return (
    <Loaded query={query}>
      {({ profile }) =>
        profile ? (
          <ProfileView profile={profile} />
        ) : (
          <Page title={say('gone.title')} crumbs={[{ label: say('title'), to: '/profiles' }]}>
            <EmptyState title={say('gone.heading')}>{say('gone.next')}</EmptyState>
          </Page>
        )
      }
    </Loaded>
  );
}

function ProfileView({ profile }: { profile: Profile }) {
  const say = useMessages();
  const [search, setSearch] = useSearchParams();
  const { id, name, description, activeReason, attributes, personas, revision } = profile;
  return (
    <Page
      title={name}
      lead={description || undefined}
      crumbs={[{ label: say('title'), to: '/profiles' }]}
      actions={<ProfileActions profile={profile} />}
    >
      <Stack gap={4}>
        <Standing profile={profile} />
        {activeReason && (
          <Text size="sm" c="dimmed">
            {say('activeReason', { reason: activeReason })}
          </Text>
        )}
      </Stack>
      <Tabs value={search.get('tab') ?? 'statements'} onChange={(tab) => setSearch(tab && tab !== 'statements' ? { tab } : {}, { replace: true })} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="statements">{say('tab.statements', { number: attributes.length })}</Tabs.Tab>
          <Tabs.Tab value="personas">{say('tab.personas', { number: personas.length })}</Tabs.Tab>
          <Tabs.Tab value="history">{say('tab.history', { number: revision })}</Tabs.Tab>
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
  const say = useMessages();
  const { revision, publication } = profile;
  const publishedRevision = publication?.revision;
  const name = publishedRevision === revision ? 'published' : publishedRevision ? 'behind' : 'unpublished';
  return (
    <Group gap="xs">
      <ProfileBadges profile={profile} />
      <Text size="sm" c="dimmed">
        {say(`standing.${name}`, { target: targetWords(profile), revision, published: publishedRevision ?? 0 })}
      </Text>
    </Group>
  );
}

function Statements({ profile }: { profile: Profile }) {
  const say = useMessages();
  const { id, version, state, targetKind, attributes } = profile;
  const editable = state !== 'ARCHIVED';
  const mayAdd = useMay('RESEARCHER') && editable;
  const owner = { kind: 'profile', id, version } as const;
  return (
    <Stack gap="md">
      {attributes.length === 0 ? (
        <EmptyState
          title={say('statements.empty')}
          icon={<IconHelpCircle />}
          action={mayAdd && <AddAttribute owner={owner} appliesTo={targetKind} label={say('statements.add')} />}
        >
          {say('statements.next')}
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
