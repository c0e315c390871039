import { Alert, Anchor, Button, Collapse, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { RelativeTime } from '@/components/RelativeTime';
import type { ImportWarningFieldsFragment, TranscriptFormat } from '@/gql/graphql';
import { withElements } from '@/lib/messages';
import { formatDuration } from '@/lib/phrases';
import { useMay } from '@/lib/session';
import { ImportTranscript } from './ImportTranscript';
import { useMessages } from './messages';
import { SpeakerMapping, type Speaker } from './SpeakerMapping';
import { warningSentence } from './warningSentence';

interface Transcript {
  id: string;
  number: number;
  source: {
    format: TranscriptFormat;
    fileName?: string | null;
    warnings: readonly ImportWarningFieldsFragment[];
  };
  size: { turnCount: number; durationMs?: number | null };
  importedBy: string;
  createdAt: string;
  speakers: readonly Speaker[];
}

interface TranscriptSectionProps {
  interview: { id: string; participants: readonly { id: string; name: string }[]; transcripts: readonly Transcript[] };
}

/** The text of an interview: its latest version, who speaks in it, and the way to the next version. */
export function TranscriptSection({ interview }: TranscriptSectionProps) {
  const say = useMessages();
  const [latest, ...earlier] = interview.transcripts;
  const mayImport = useMay('RESEARCHER');
  const [importing, { toggle, close }] = useDisclosure(false);
  return (
    <Stack gap="sm" component="section" aria-labelledby="transcript-heading">
      <Group justify="space-between">
        <Title order={2} id="transcript-heading">
          {say('transcript.title')}
        </Title>
        {latest && mayImport && (
          <Button variant="default" size="xs" onClick={toggle} aria-expanded={importing}>
            {say('transcript.reimport')}
          </Button>
        )}
      </Group>
      {latest ? (
        <>
          <Collapse expanded={importing}>
            <ImportTranscript interviewId={interview.id} onImported={close} />
          </Collapse>
          <Paper withBorder p="md">
            <Stack gap="md">
              <Facts transcript={latest} />
              {latest.source.warnings.length > 0 && <Warnings warnings={latest.source.warnings} />}
              <SpeakerMapping
                interviewId={interview.id}
                transcriptId={latest.id}
                speakers={latest.speakers}
                participants={interview.participants}
              />
            </Stack>
          </Paper>
          {earlier.length > 0 && (
            <Text size="sm" c="dimmed">
              {say('transcript.earlier')}{' '}
              {earlier.map((transcript, index) => (
                <span key={transcript.id}>
                  {index > 0 && ', '}
                  <Anchor component={Link} to={`/transcripts/${transcript.id}`} size="sm" underline="always">
                    {say('transcript.version', { number: transcript.number })}
                  </Anchor>
                </span>
              ))}
            </Text>
          )}
        </>
      ) : mayImport ? (
        <ImportTranscript interviewId={interview.id} />
      ) : (
        <EmptyState title={say('transcript.empty.title')}>{say('transcript.empty.next')}</EmptyState>
      )}
    </Stack>
  );
}

function Facts({ transcript }: { transcript: Transcript }) {
  const say = useMessages();
  const { number, importedBy, createdAt } = transcript;
  const { turnCount, durationMs } = transcript.size;
  const { format, fileName } = transcript.source;
  const extent = durationMs ? say('turnsInTime', { count: turnCount, duration: formatDuration(durationMs) }) : say('turns', { count: turnCount });
  const source = fileName ? say('transcript.fromFile', { format: say(`transcript.format.${format}`), file: fileName }) : say(`transcript.format.${format}`);
  return (
    <Text size="sm">
      {withElements(say('transcript.facts', { number, extent, source, name: importedBy }), {
        version: <Text span fw={600} />,
        when: <RelativeTime at={createdAt} />,
      })}
    </Text>
  );
}

function Warnings({ warnings }: Pick<Transcript['source'], 'warnings'>) {
  const say = useMessages();
  return (
    <Alert
      variant="default"
      icon={<IconAlertTriangle color="var(--mantine-color-orange-6)" aria-hidden />}
      title={say('transcript.warnings.title', { count: warnings.length })}
    >
      <List size="sm" spacing={4}>
        {warnings.map(warningSentence).map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
