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
import { useMay } from '@/lib/session';
import { personaDocument, type Persona } from './persona';
import { PersonaActions } from './PersonaActions';

const crumbs = [{ label: 'Personas', to: '/personas' }];

export default function PersonaPage() {
  const { id = '' } = useParams();
  const query = useRead(personaDocument, { id });
  return (
    <Loaded query={query}>
      {({ persona }) =>
        persona ? (
          <PersonaView persona={persona} />
        ) : (
          <Page title="No such persona" crumbs={crumbs}>
            <EmptyState title="There is no persona here">It may belong to another of your workspaces, or the link is incomplete.</EmptyState>
          </Page>
        )
      }
    </Loaded>
  );
}

function PersonaView({ persona }: { persona: Persona }) {
  const [search, setSearch] = useSearchParams();
  const { id, name, summary, attributes, revision } = persona;
  return (
    <Page title={name} lead={summary || undefined} crumbs={crumbs} actions={<PersonaActions persona={persona} />}>
      <Standing persona={persona} />
      <Tabs value={search.get('tab') ?? 'statements'} onChange={(tab) => setSearch(tab && tab !== 'statements' ? { tab } : {}, { replace: true })} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="statements">Statements ({attributes.length})</Tabs.Tab>
          <Tabs.Tab value="history">History ({revision})</Tabs.Tab>
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
  const publishedRevision = publication?.revision;
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <StatusBadge status={state} />
        <Text size="sm" c="dimmed">
          Inside{' '}
          <Anchor component={Link} to={`/profiles/${profile.id}`} size="sm">
            {profile.name}
          </Anchor>{' '}
          · revision {revision}
          {publishedRevision && publishedRevision !== revision ? ` · front ends see revision ${publishedRevision}` : ''}
        </Text>
      </Group>
      <TagList tags={buyingRoles.map(roleLabel)} limit={13} />
      {jobTitles.length > 0 && <Text size="sm">{jobTitles.join(', ')}</Text>}
    </Stack>
  );
}

function Statements({ persona: { id, version, state, attributes } }: { persona: Persona }) {
  const editable = state !== 'ARCHIVED';
  const mayAdd = useMay('RESEARCHER') && editable;
  const owner = { kind: 'persona', id, version } as const;
  if (attributes.length === 0) {
    return (
      <EmptyState title="What is this person like?" icon={<IconHelpCircle />} action={mayAdd && <AddAttribute owner={owner} appliesTo="PERSONA" label="Add the first statement" />}>
        What they answer for, what hurts them, what convinces them, where they listen. A decision-maker may need a return on investment where a user needs a problem solved.
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
