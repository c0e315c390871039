import { Group, Paper, Stack, Text } from '@mantine/core';
import { RelativeTime } from '@/components/RelativeTime';
import { StatusBadge } from '@/components/StatusBadge';
import { isOver, JobProgress } from '@/entities/job/JobProgress';
import { jobSentence } from '@/entities/job/jobSentence';
import { RetryJob } from '@/entities/job/RetryJob';
import type { JobsQuery } from '@/gql/graphql';
import { say } from './messages';
import { en } from './messages.en';

const isKnown = (kind: string): kind is keyof typeof en.kind => kind in en.kind;

/** "extract-themes" is "Extract themes"; a program that is newer than this page may do more than it has words for. */
const titleOf = (kind: string) => (isKnown(kind) ? say(`kind.${kind}`) : say('otherKind'));

export function JobCard({ job }: { job: JobsQuery['jobs']['nodes'][number] }) {
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between">
          <Group gap="xs">
            <Text fw={600}>{titleOf(job.kind)}</Text>
            <StatusBadge status={job.status} />
          </Group>
          <Text size="sm" c="dimmed">
            <RelativeTime at={job.createdAt} />
          </Text>
        </Group>
        {isOver(job.status) ? (
          <Text size="sm" c={job.status === 'FAILED' ? undefined : 'dimmed'} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {job.message && jobSentence(job.message)}
          </Text>
        ) : (
          <JobProgress id={job.id} label={titleOf(job.kind)} />
        )}
        {(job.status === 'FAILED' || job.status === 'CANCELLED') && <RetryJob id={job.id} />}
      </Stack>
    </Paper>
  );
}
