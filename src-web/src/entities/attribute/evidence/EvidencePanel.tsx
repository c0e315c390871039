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

const kinds: Record<Evidence['sourceKind'], string> = {
  ANSWER: 'survey answer',
  PASSAGE: 'interview passage',
  CUSTOMER: 'customer',
  FINDING: 'finding over customers',
  MARKET_SOURCE: 'market source',
};

/** Everything that speaks for and against one statement, the newest first. */
export function EvidencePanel({ attribute, editable, onClose }: { attribute: Attribute; editable: boolean; onClose: () => void }) {
  const [adding, form] = useDisclosure(false);
  const evidence = useConnection(evidenceDocument, { attributeId: attribute.id, first: 30 }, (result) => result.attribute?.evidence ?? none);
  const remove = useWrite(removeDocument, (result) => result.removeEvidence, attributesTouched);
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={`Evidence for ${attribute.definition.label}`} closeButtonProps={{ 'aria-label': 'Close the evidence' }}>
      <Stack gap="md">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }} dir="auto">
          {attribute.text}
        </Text>
        <Group gap="xs">
          <StatusBadge status={attribute.status} />
          <Text size="sm" c="dimmed">
            {tallyWords(attribute.tally)}
            {attribute.tally.newestOn && `, last on ${formatDate(attribute.tally.newestOn)}`}
          </Text>
        </Group>
        <Loaded query={evidence}>
          {() =>
            evidence.nodes.length === 0 ? (
              <Text c="dimmed" size="sm">
                Nobody has said so yet: it is a hypothesis. Ask about it in a survey or an interview; what people say arrives in the inbox. A report or an article can be cited here.
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
              Cite a source
            </Button>
          </Group>
        )}
        {adding && <AddEvidence attributeId={attribute.id} onDone={form.close} />}
      </Stack>
    </Drawer>
  );
}

/** "Ann Lee, Decision-maker, Acme · ", or nothing when no person said it. */
function speakerWords({ person, personId, buyingRole }: Evidence) {
  const known = personWords(person ?? (personId ? { label: 'One person', account: null } : null), buyingRole);
  return known && `${known} · `;
}

function EvidenceCard({ evidence, onRemove }: { evidence: Evidence; onRemove?: () => void }) {
  const { quote, sourceKind, observedOn, stance, incentivised } = evidence;
  return (
    <Paper withBorder p="sm" component="figure" m={0}>
      {quote && (
        <Text component="blockquote" m={0} mb="xs" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} dir="auto">
          “{quote}”
        </Text>
      )}
      <Group component="figcaption" justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Stack gap={4} style={{ minWidth: 0 }}>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {speakerWords(evidence)}
            <SourceLink evidence={evidence} /> · {formatDate(observedOn)}
          </Text>
          <Group gap={6}>
            {stance === 'CONTRADICTS' && (
              <Badge size="sm" color="orange" variant="light" tt="none">
                contradicts
              </Badge>
            )}
            <Badge size="sm" color="gray" variant="light" tt="none">
              {kinds[sourceKind]}
            </Badge>
            {incentivised && (
              <Badge size="sm" color="gray" variant="light" tt="none">
                for a reward
              </Badge>
            )}
          </Group>
        </Stack>
        {onRemove && (
          <ConfirmButton size="compact-xs" style={{ flexShrink: 0 }} variant="subtle" color="gray" question="Take this evidence back?" consequence="It no longer counts for or against the statement. The history keeps the numbers of before." confirm="Take it back" onConfirm={onRemove}>
            Remove
          </ConfirmButton>
        )}
      </Group>
    </Paper>
  );
}

/** The source, leading to its place where there is one to go to. */
function SourceLink({ evidence: { sourceKind, sourceId, sourceLabel, sourceUrl } }: { evidence: Evidence }) {
  if (sourceUrl) {
    return (
      <Anchor href={sourceUrl} target="_blank" rel="noreferrer" size="sm">
        {sourceLabel}
      </Anchor>
    );
  }
  return sourceKind === 'PASSAGE' && sourceId ? <PassageLink codingId={sourceId} label={sourceLabel} /> : sourceLabel;
}
