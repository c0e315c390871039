import { Anchor, Group, Stack, Tabs, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { Link, useParams, useSearchParams } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { StatusBadge } from '@/components/StatusBadge';
import { TagList } from '@/components/TagList';
import { AddAttribute } from '@/entities/attribute/AddAttribute';
import { AttributeGroups } from '@/entities/attribute/AttributeGroups';
import { History } from '@/entities/attribute/history/History';
import { roleLabel } from '@/entities/person/buyingRoles';
import { useRead } from '@/lib/hooks';
import { withElements } from '@/lib/messages';
import { useMay } from '@/lib/session';
import { useMessages } from './messages';
import { personaDocument, type Persona } from './persona';
import { PersonaActions } from './PersonaActions';

export default function PersonaPage() {
  const say = useMessages();
  const { id = '' } = useParams();
  const query = useRead(personaDocument, { id });
  return (
    <Loaded query={query}>
      {({ persona }) =>
        persona ? (
          <PersonaView persona={persona} />
        ) : (
          <Page title={say('gone.title')} crumbs={[{ label: say('title'), to: '/personas' }]}>
            <EmptyState title={say('gone.heading')}>{say('gone.next')}</EmptyState>
          </Page>
        )
      }
    </Loaded>
  );
}

function PersonaView({ persona }: { persona: Persona }) {
  const say = useMessages();
  const [search, setSearch] = useSearchParams();
  const { id, name, summary, attributes, revision } = persona;
  return (
    <Page
      title={name}
      lead={summary || undefined}
      crumbs={[{ label: say('title'), to: '/personas' }]}
      actions={<PersonaActions persona={persona} />}
    >
      <Standing persona={persona} />
      <Tabs value={search.get('tab') ?? 'statements'} onChange={(tab) => setSearch(tab && tab !== 'statements' ? { tab } : {}, { replace: true })} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="statements">{say('tab.statements', { number: attributes.length })}</Tabs.Tab>
          <Tabs.Tab value="history">{say('tab.history', { number: revision })}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="statements">
          <Statements persona={persona} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <History kind="persona" id={id} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function Standing({ persona: { state, buyingRoles, jobTitles, profile, revision, publication } }: { persona: Persona }) {
  const say = useMessages();
  const publishedRevision = publication?.revision;
  const name = publishedRevision && publishedRevision !== revision ? 'behind' : 'inside';
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <StatusBadge status={state} />
        <Text size="sm" c="dimmed">
          {withElements(say(`standing.${name}`, { profile: profile.name, revision, published: publishedRevision ?? 0 }), {
            profile: <Anchor component={Link} to={`/profiles/${profile.id}`} size="sm" />,
          })}
        </Text>
      </Group>
      <TagList tags={buyingRoles.map(roleLabel)} limit={13} />
      {jobTitles.length > 0 && <Text size="sm">{jobTitles.join(', ')}</Text>}
    </Stack>
  );
}

function Statements({ persona: { id, version, state, attributes } }: { persona: Persona }) {
  const say = useMessages();
  const editable = state !== 'ARCHIVED';
  const mayAdd = useMay('RESEARCHER') && editable;
  const owner = { kind: 'persona', id, version } as const;
  if (attributes.length === 0) {
    return (
      <EmptyState
        title={say('statements.empty')}
        icon={<IconHelpCircle />}
        action={mayAdd && <AddAttribute owner={owner} appliesTo="PERSONA" label={say('statements.add')} />}
      >
        {say('statements.next')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="md">
      {mayAdd && (
        <Group>
          <AddAttribute owner={owner} appliesTo="PERSONA" />
        </Group>
      )}
      <AttributeGroups attributes={attributes} editable={editable} />
    </Stack>
  );
}
