import { Anchor, Badge, Button, Drawer, Group, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { ConfirmButton } from '@/components/ConfirmButton';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { StatusBadge } from '@/components/StatusBadge';
import { UserErrors } from '@/components/UserErrors';
import type { Attribute, Evidence } from '@/entities/attribute/fragments';
import { attributesTouched } from '@/entities/attribute/touched';
import { personWords } from '@/entities/person/personWords';
import { PassageLink } from '@/entities/statement/PassageLink';
import { graphql } from '@/gql';
import { formatDate } from '@/lib/format';
import { useConnection, useWrite } from '@/lib/hooks';
import { AddEvidence } from './AddEvidence';
import { useMessages } from './messages';
import { tallyWords } from './tally';

const evidenceDocument = graphql(`
  query AttributeEvidence($attributeId: ID!, $first: Int!, $after: String) {
    attribute(id: $attributeId) {
      evidence(first: $first, after: $after) {
        nodes { ...EvidenceFields }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const removeDocument = graphql(`
  mutation RemoveEvidence($input: RemoveEvidenceInput!) {
    removeEvidence(input: $input) { userErrors { code message field } }
  }
`);

const none = { nodes: [], pageInfo: { hasNextPage: false } };

/** Everything that speaks for and against one statement, the newest first. */
export function EvidencePanel({ attribute, editable, onClose }: { attribute: Attribute; editable: boolean; onClose: () => void }) {
  const say = useMessages();
  const [adding, form] = useDisclosure(false);
  const evidence = useConnection(evidenceDocument, { attributeId: attribute.id, first: 30 }, (result) => result.attribute?.evidence ?? none);
  const remove = useWrite(removeDocument, (result) => result.removeEvidence, attributesTouched);
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={say('title', { label: attribute.definition.label })} closeButtonProps={{ 'aria-label': say('close') }}>
      <Stack gap="md">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }} dir="auto">
          {attribute.text}
        </Text>
        <Group gap="xs">
          <StatusBadge status={attribute.status} />
          <Text size="sm" c="dimmed">
            {attribute.tally.newestOn
              ? say('tallyUntil', { tally: tallyWords(attribute.tally), date: formatDate(attribute.tally.newestOn) })
              : tallyWords(attribute.tally)}
          </Text>
        </Group>
        <Loaded query={evidence}>
          {() =>
            evidence.nodes.length === 0 ? (
              <Text c="dimmed" size="sm">
                {say('empty')}
              </Text>
            ) : (
              <Stack gap="sm">
                {evidence.nodes.map((one) => (
                  <EvidenceCard key={one.id} evidence={one} onRemove={editable ? () => remove.mutate({ input: { id: one.id } }) : undefined} />
                ))}
                <LoadMore query={evidence} />
              </Stack>
            )
          }
        </Loaded>
        <UserErrors error={remove.error} />
        {editable && !adding && (
          <Group>
            <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={form.open}>
              {say('cite.start')}
            </Button>
          </Group>
        )}
        {adding && <AddEvidence attributeId={attribute.id} onDone={form.close} />}
      </Stack>
    </Drawer>
  );
}

/** "Ann Lee, Decision-maker, Acme · ", or nothing when no person said it. */
function speakerWords(say: ReturnType<typeof useMessages>, { person, fromPerson, buyingRole }: Evidence) {
  const known = personWords(person ?? (fromPerson ? { label: say('onePerson'), account: null } : null), buyingRole);
  return known && `${known} · `;
}

function EvidenceCard({ evidence, onRemove }: { evidence: Evidence; onRemove?: () => void }) {
  const say = useMessages();
  const { quote, source, observedOn, stance, incentivised } = evidence;
  return (
    <Paper withBorder p="sm" component="figure" m={0}>
      {quote && (
        <Text component="blockquote" m={0} mb="xs" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} dir="auto">
          {say('quoted', { quote })}
        </Text>
      )}
      <Group component="figcaption" justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Stack gap={4} style={{ minWidth: 0 }}>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {speakerWords(say, evidence)}
            <SourceLink evidence={evidence} /> · {formatDate(observedOn)}
          </Text>
          <Group gap={6}>
            {stance === 'CONTRADICTS' && (
              <Badge size="sm" color="orange" variant="light" tt="none">
                {say('contradicts')}
              </Badge>
            )}
            <Badge size="sm" color="gray" variant="light" tt="none">
              {say(`source.${source.kind}`)}
            </Badge>
            {incentivised && (
              <Badge size="sm" color="gray" variant="light" tt="none">
                {say('forReward')}
              </Badge>
            )}
          </Group>
        </Stack>
        {onRemove && (
          <ConfirmButton size="compact-xs" style={{ flexShrink: 0 }} variant="subtle" color="gray" question={say('removal.question')} consequence={say('removal.consequence')} confirm={say('removal.confirm')} onConfirm={onRemove}>
            {say('removal.start')}
          </ConfirmButton>
        )}
      </Group>
    </Paper>
  );
}

/** The source, leading to its place where there is one to go to. */
function SourceLink({ evidence: { source } }: { evidence: Evidence }) {
  const { kind, id, label, url } = source;
  if (url) {
    return (
      <Anchor href={url} target="_blank" rel="noreferrer" size="sm">
        {label}
      </Anchor>
    );
  }
  return kind === 'PASSAGE' && id ? <PassageLink codingId={id} label={label} /> : label;
}
