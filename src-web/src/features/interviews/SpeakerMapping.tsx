import { Select, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { SpeakerKind } from '@/gql/graphql';
import { formatPercent } from '@/lib/format';
import { useWrite } from '@/lib/hooks';
import { useMay } from '@/lib/session';
import { useMessages } from './messages';
import { PersonModal } from './PersonModal';
import { choiceOf, identityOf, speakerOptions } from './speakerChoice';

const mapDocument = graphql(`
  mutation MapSpeakers($input: MapSpeakersInput!) {
    mapSpeakers(input: $input) { transcript { id } userErrors { code message field } }
  }
`);

export interface Speaker {
  id: string;
  label?: string | null;
  kind: SpeakerKind;
  turnCount: number;
  length: number;
  version: number;
  participant?: { id: string; name: string } | null;
}

interface SpeakerMappingProps {
  interviewId: string;
  transcriptId: string;
  speakers: readonly Speaker[];
  participants: readonly { id: string; name: string }[];
}

/** Says who the names in a transcript are. Each choice is kept at once. */
export function SpeakerMapping({ interviewId, transcriptId, speakers, participants }: SpeakerMappingProps) {
  const say = useMessages();
  const map = useWrite(mapDocument, (result) => result.mapSpeakers, ['Interview', 'Transcript', 'Speaker', 'Participant', 'Turn']);
  const [newcomer, setNewcomer] = useState<Speaker>();
  const mayMap = useMay('RESEARCHER');
  const total = speakers.reduce((sum, speaker) => sum + speaker.length, 0);
  const unknown = speakers.filter((speaker) => speaker.kind === 'UNKNOWN').length;

  const keep = (speaker: Speaker, kind: SpeakerKind, participantId: string | null) =>
    map.mutate({
      input: { transcriptId, speakers: [{ speakerId: speaker.id, version: speaker.version, kind, participantId }] },
    });

  const choose = (speaker: Speaker, choice: string | null) => {
    const identity = identityOf(choice);
    if (identity === 'newcomer') {
      setNewcomer(speaker);
    } else {
      keep(speaker, identity.kind, identity.participantId);
    }
  };

  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {unknown === 0 ? say('speakers.known') : say('speakers.unknown', { count: unknown })}
      </Text>
      <Table.ScrollContainer minWidth={480}>
        <Table verticalSpacing={6} withRowBorders={false}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('speakers.label')}</Table.Th>
              <Table.Th>{say('speakers.speaks')}</Table.Th>
              <Table.Th>{say('speakers.is')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {speakers.map((speaker) => (
              <Table.Tr key={speaker.id}>
                <Table.Td>{speaker.label ?? <Text c="dimmed">{say('speakers.nameless')}</Text>}</Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  <Text size="sm" c="dimmed">
                    {say('speakers.share', { count: speaker.turnCount, share: formatPercent(speaker.length / total) })}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Select
                    aria-label={speaker.label ? say('speakers.who', { speaker: speaker.label }) : say('speakers.whoNameless')}
                    size="xs"
                    w={260}
                    allowDeselect={false}
                    disabled={!mayMap || map.isPending}
                    error={speaker.kind === 'UNKNOWN'}
                    data={speakerOptions(speaker, participants)}
                    value={choiceOf(speaker)}
                    onChange={(choice) => choose(speaker, choice)}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <UserErrors error={map.error} onReload={() => map.reset()} />
      <PersonModal
        interviewId={interviewId}
        name={newcomer?.label ?? ''}
        opened={newcomer !== undefined}
        onClose={() => setNewcomer(undefined)}
        onAdded={(id) => newcomer && keep(newcomer, 'PARTICIPANT', id)}
      />
    </Stack>
  );
}
