import { Alert, Anchor, Button, Collapse, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { RelativeTime } from '@/components/RelativeTime';
import type { TranscriptFormat } from '@/gql/graphql';
import { formatQuantity } from '@/lib/format';
import { formatDuration } from '@/lib/phrases';
import { useMay } from '@/lib/session';
import { ImportTranscript } from './ImportTranscript';
import { SpeakerMapping, type Speaker } from './SpeakerMapping';

interface Transcript {
  id: string;
  number: number;
  source: {
    format: TranscriptFormat;
    fileName?: string | null;
    warnings: readonly { line?: number | null; message: string }[];
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
  const [latest, ...earlier] = interview.transcripts;
  const mayImport = useMay('RESEARCHER');
  const [importing, { toggle, close }] = useDisclosure(false);
  return (
    <Stack gap="sm" component="section" aria-labelledby="transcript-heading">
      <Group justify="space-between">
        <Title order={2} id="transcript-heading">
          Transcript
        </Title>
        {latest && mayImport && (
          <Button variant="default" size="xs" onClick={toggle} aria-expanded={importing}>
            Import a corrected version
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
              Earlier versions keep their tags:{' '}
              {earlier.map((transcript, index) => (
                <span key={transcript.id}>
                  {index > 0 && ', '}
                  <Anchor component={Link} to={`/transcripts/${transcript.id}`} size="sm" underline="always">
                    version {transcript.number}
                  </Anchor>
                </span>
              ))}
            </Text>
          )}
        </>
      ) : mayImport ? (
        <ImportTranscript interviewId={interview.id} />
      ) : (
        <EmptyState title="No transcript yet">A researcher of this workspace can import one.</EmptyState>
      )}
    </Stack>
  );
}

const formatNames: Record<TranscriptFormat, string> = { WEBVTT: 'WebVTT captions', NAMED_TEXT: 'Text with names' };

function Facts({ transcript }: { transcript: Transcript }) {
  return (
    <Text size="sm">
      <Text span fw={600}>
        Version {transcript.number}
      </Text>
      : {formatQuantity(transcript.size.turnCount, 'turn')}
      {transcript.size.durationMs ? `, ${formatDuration(transcript.size.durationMs)}` : ''}. {formatNames[transcript.source.format]}
      {transcript.source.fileName ? ` from ${transcript.source.fileName}` : ''}, imported by {transcript.importedBy}{' '}
      <RelativeTime at={transcript.createdAt} />.
    </Text>
  );
}

function Warnings({ warnings }: Pick<Transcript['source'], 'warnings'>) {
  return (
    <Alert variant="default" icon={<IconAlertTriangle color="var(--mantine-color-orange-6)" aria-hidden />} title={`${formatQuantity(warnings.length, 'thing')} to look at in the file`}>
      <List size="sm" spacing={4}>
        {warnings.map((warning) => (
          <List.Item key={`${warning.line} ${warning.message}`}>
            {warning.line ? `Line ${warning.line}: ` : ''}
            {warning.message}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
