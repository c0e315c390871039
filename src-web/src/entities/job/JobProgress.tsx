import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Loaded } from '@/components/Loaded';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { JobStatus } from '@/gql/graphql';
import { useRead, useWrite } from '@/lib/hooks';
import { jobSentence } from './jobSentence';
import { useMessages } from './messages';
import { timeLeft, timeLeftInWords, withSample, type Sample } from './pace';
import { RetryJob } from './RetryJob';

const watchedJob = graphql(`
  query WatchedJob($id: ID!) {
    job(id: $id) { id kind status progress { done total } message { ...JobMessageFields } }
  }
`);

const cancelWatchedJob = graphql(`
  mutation CancelWatchedJob($input: CancelJobInput!) {
    cancelJob(input: $input) { userErrors { code message field } }
  }
`);

/** Whether a job has ended, well or not. */
export const isOver = (status?: JobStatus) => status === 'SUCCEEDED' || status === 'FAILED' || status === 'CANCELLED';

interface JobProgressProps {
  id: string;
  /** What is being done, in words: "Importing contacts". */
  label: string;
  /** Called once, when the job has ended well. */
  onSucceeded?: () => void;
}

/** Watches one long piece of work: how far it is, how long it may take, and a way to stop it. */
export function JobProgress({ id, label, onSucceeded }: JobProgressProps) {
  const say = useMessages();
  const query = useRead(watchedJob, { id }, { refetchInterval: (known) => (isOver(known?.job?.status) ? false : 1000) });
  const cancel = useWrite(cancelWatchedJob, (result) => result.cancelJob, ['Job']);
  const told = useRef(false);
  const status = query.data?.job?.status;
  const left = usePace(query.data?.job, query.dataUpdatedAt);

  useEffect(() => {
    if (status === 'SUCCEEDED' && !told.current) {
      told.current = true;
      onSucceeded?.();
    }
  }, [status, onSucceeded]);

  return (
    <Loaded query={query}>
      {({ job }) =>
        job ? (
          <Stack gap={6}>
            <Group justify="space-between" gap="xs">
              <Text size="sm" fw={500} role="status">
                {left === undefined
                  ? say('line', { label, state: wordsFor(say, job) })
                  : say('lineLeft', { label, state: wordsFor(say, job), left: timeLeftInWords(left) })}
              </Text>
              {!isOver(job.status) && (
                <Button size="compact-xs" variant="subtle" color="gray" loading={cancel.isPending} onClick={() => cancel.mutate({ input: { id } })}>
                  {say('cancel')}
                </Button>
              )}
            </Group>
            {!isOver(job.status) && (
              <Progress
                value={job.progress.total ? (100 * job.progress.done) / job.progress.total : 100}
                animated={!job.progress.total || job.status === 'RUNNING'}
                aria-label={label}
              />
            )}
            {!isOver(job.status) && job.message && (
              <Text size="xs" c="dimmed">
                {jobSentence(job.message)}
              </Text>
            )}
            {isOver(job.status) && job.message && (
              <Alert color={job.status === 'SUCCEEDED' ? 'teal' : job.status === 'FAILED' ? 'red' : 'gray'} variant="light" p="xs">
                <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                  {jobSentence(job.message)}
                </Text>
              </Alert>
            )}
            {(job.status === 'FAILED' || job.status === 'CANCELLED') && <RetryJob id={id} />}
            <UserErrors error={cancel.error} />
          </Stack>
        ) : (
          <Text size="sm" c="dimmed">
            {say('gone', { label })}
          </Text>
        )
      }
    </Loaded>
  );
}

interface Work {
  status: JobStatus;
  progress: { done: number; total?: number | null };
}

function wordsFor(say: ReturnType<typeof useMessages>, { status, progress: { done, total } }: Work) {
  return status === 'RUNNING' && total ? say('progress', { done, total }) : say(`state.${status}`);
}

/** The milliseconds that are left, from the pace since this page has watched; undefined while that is not known. */
function usePace(work: Work | null | undefined, seenAt: number) {
  const [seen, setSeen] = useState<{ at: number; samples: Sample[] }>({ at: 0, samples: [] });
  const done = work?.status === 'RUNNING' && work.progress.total ? work.progress.done : undefined;
  // The clock of the last answer is state that follows what was fetched; React renders again at once.
  if (seen.at !== seenAt) {
    setSeen({ at: seenAt, samples: done === undefined ? [] : withSample(seen.samples, { at: seenAt, done }) });
  }
  return work?.progress.total ? timeLeft(seen.samples, work.progress.total) : undefined;
}
