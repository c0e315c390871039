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

const loadExample = graphql(`
  mutation LoadExample {
    loadExampleWorkspace { alreadyLoaded job { id } userErrors { code message field } }
  }
`);

/** Offers an empty workspace the example, and watches it being filled. Only an owner may fill a workspace. */
export function LoadExample() {
  const mayFill = useMay('OWNER');
  const refresh = useRefresh();
  const [jobId, setJobId] = useState<string>();
  const load = useWrite(loadExample, (result) => result.loadExampleWorkspace, 'everything');

  const start = () => load.mutate({}, { onSuccess: ({ job }) => setJobId(job?.id) });

  if (jobId) {
    return (
      <Paper withBorder p="lg">
        <JobProgress id={jobId} label="Loading the example" onSucceeded={() => refresh('everything')} />
      </Paper>
    );
  }
  return (
    <Stack>
      <EmptyState
        title="Nothing here yet"
        icon={<IconSparkles />}
        action={
          mayFill && (
            <Button onClick={start} loading={load.isPending}>
              Load the example workspace
            </Button>
          )
        }
      >
        {mayFill
          ? 'Begin with a profile of your own, or look around first: a small accountancy-software firm, its customers, their answers and six interviews. It comes only once; what you change or remove stays so.'
          : 'Begin with a profile of your own. An owner of this workspace can also load an example.'}
      </EmptyState>
      <UserErrors error={load.error} />
    </Stack>
  );
}
