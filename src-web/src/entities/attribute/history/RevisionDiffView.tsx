import { Group, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Loaded } from '@/components/Loaded';
import { StatusBadge } from '@/components/StatusBadge';
import { tallyWords } from '@/entities/attribute/evidence/tally';
import type { Owner } from '@/entities/attribute/fragments';
import { graphql } from '@/gql';
import type { AttributeStatus, DiffFieldsFragment } from '@/gql/graphql';
import { useRead } from '@/lib/hooks';
import { differenceSentence } from './differenceSentence';
import { fieldLabel, fieldWords } from './fieldWords';
import { useMessages } from './messages';

export const diffFields = graphql(`
  fragment DiffFields on RevisionDiff {
    fields { name before after }
    added { ...SnapshotFields }
    removed { ...SnapshotFields }
    changed { differences { ...DifferenceFields } after { id definition { label } text } }
    evidence { attribute { id definition { label } text } before { ...TallyFields } after { ...TallyFields } }
  }
`);

const profileDocument = graphql(`
  query ProfileDiff($id: ID!, $from: Int!, $to: Int!) {
    owner: profile(id: $id) { revisionDiff(from: $from, to: $to) { ...DiffFields } }
  }
`);

const personaDocument = graphql(`
  query PersonaDiff($id: ID!, $from: Int!, $to: Int!) {
    owner: persona(id: $id) { revisionDiff(from: $from, to: $to) { ...DiffFields } }
  }
`);

interface RevisionDiffViewProps {
  owner: Pick<Owner, 'kind' | 'id'>;
  from: number;
  to: number;
}

/** What changed between two revisions, in words. */
export function RevisionDiffView({ owner: { kind, id }, from, to }: RevisionDiffViewProps) {
  const say = useMessages();
  const diff = useRead(kind === 'profile' ? profileDocument : personaDocument, { id, from, to });
  return <Loaded query={diff}>{(known) => (known.owner?.revisionDiff ? <Changes diff={known.owner.revisionDiff} /> : <Text size="sm">{say('gone')}</Text>)}</Loaded>;
}

function Changes({ diff }: { diff: DiffFieldsFragment }) {
  const say = useMessages();
  const nothing = diff.fields.length + diff.added.length + diff.removed.length + diff.changed.length + diff.evidence.length === 0;
  if (nothing) {
    return (
      <Text size="sm" c="dimmed">
        {say('nothing')}
      </Text>
    );
  }
  return (
    <Paper bg="var(--mantine-color-default-hover)" p="sm" mt={4}>
      <Stack gap="xs">
        {diff.fields.map(({ name, before, after }) => (
          <Change key={name} sign="~" label={fieldLabel(name)}>
            {say('change', { before: fieldWords(name, before) ?? say('noText'), after: fieldWords(name, after) ?? say('noText') })}
          </Change>
        ))}
        {diff.added.map(({ id, definition, text, evidence }) => (
          <Change key={id} sign="+" label={definition.label} note={<Carried status={evidence.status} words={tallyWords(evidence)} />}>
            {text}
          </Change>
        ))}
        {diff.removed.map(({ id, definition, text, evidence }) => (
          <Change key={id} sign="−" label={definition.label} note={<Carried status={evidence.status} words={tallyWords(evidence)} />}>
            {text}
          </Change>
        ))}
        {diff.changed.map(({ after, differences }) => (
          <Change key={after.id} sign="~" label={after.definition.label}>
            {differences.map(differenceSentence).join('; ')}
          </Change>
        ))}
        {diff.evidence.map(({ attribute, before, after }) => (
          <Change key={attribute.id} sign="“" label={say('evidence', { label: attribute.definition.label })} note={before.status === after.status ? undefined : <Carried status={after.status} words={say(`was.${before.status}`)} />}>
            {say('change', { before: tallyWords(before), after: tallyWords(after) })}
          </Change>
        ))}
      </Stack>
    </Paper>
  );
}

const signs = { '+': 'added', '−': 'removed', '~': 'changed', '“': 'evidence' } as const;

function Change({ sign, label, note, children }: { sign: keyof typeof signs; label: string; note?: ReactNode; children: ReactNode }) {
  const say = useMessages();
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <Text size="sm" fw={700} w={16} ta="center" role="img" aria-label={say(`sign.${signs[sign]}`)}>
        {sign}
      </Text>
      <div style={{ minWidth: 0 }}>
        <Text size="xs" c="dimmed">
          {label}
        </Text>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }} td={sign === '−' ? 'line-through' : undefined}>
          {children}
        </Text>
        {note}
      </div>
    </Group>
  );
}

function Carried({ status, words }: { status: AttributeStatus; words: string }) {
  return (
    <Group gap={6} mt={2}>
      <StatusBadge status={status} />
      <Text size="xs" c="dimmed">
        {words}
      </Text>
    </Group>
  );
}
