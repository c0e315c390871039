import { Button, Paper, Stack } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { UserErrors } from '@/components/UserErrors';
import { JobProgress } from '@/entities/job/JobProgress';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { useRefresh } from '@/lib/refresh';
import { useMay } from '@/lib/session';
import { useMessages } from './messages';

const loadExample = graphql(`
  mutation LoadExample {
    loadExampleWorkspace { alreadyLoaded job { id } userErrors { code message field } }
  }
`);

/** Offers an empty workspace the example, and watches it being filled. Only an owner may fill a workspace. */
export function LoadExample() {
  const say = useMessages();
  const mayFill = useMay('OWNER');
  const refresh = useRefresh();
  const [jobId, setJobId] = useState<string>();
  const load = useWrite(loadExample, (result) => result.loadExampleWorkspace, 'everything');

  const start = () => load.mutate({}, { onSuccess: ({ job }) => setJobId(job?.id) });

  if (jobId) {
    return (
      <Paper withBorder p="lg">
        <JobProgress id={jobId} label={say('loading')} onSucceeded={() => refresh('everything')} />
      </Paper>
    );
  }
  return (
    <Stack>
      <EmptyState
        title={say('title')}
        icon={<IconSparkles />}
        action={
          mayFill && (
            <Button onClick={start} loading={load.isPending}>
              {say('load')}
            </Button>
          )
        }
      >
        {mayFill
          ? say('owner')
          : say('other')}
      </EmptyState>
      <UserErrors error={load.error} />
    </Stack>
  );
}
