import { Stack } from '@mantine/core';
import { IconProgress } from '@tabler/icons-react';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { Page } from '@/components/Page';
import { graphql } from '@/gql';
import { useConnection } from '@/lib/hooks';
import { JobCard } from './JobCard';

const jobsDocument = graphql(`
  query Jobs($first: Int, $after: String) {
    jobs(first: $first, after: $after) {
      nodes { id kind status done total message createdAt }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export default function JobsPage() {
  const jobs = useConnection(jobsDocument, { first: 25 }, (result) => result.jobs, { refetchInterval: 4_000 });
  const failed = jobs.nodes.filter((job) => job.status === 'FAILED');
  const others = jobs.nodes.filter((job) => job.status !== 'FAILED');
  return (
    <Page
      title="Jobs"
      lead="Imports, sending and extraction run here. They go on after a restart; a failed one can be tried again and repeats nothing."
    >
      <Loaded query={jobs}>
        {() =>
          jobs.nodes.length === 0 ? (
            <EmptyState title="No long work yet" icon={<IconProgress />}>
              When you import a file, send a survey or look for themes, you can watch it here.
            </EmptyState>
          ) : (
            <Stack>
              {[...failed, ...others].map((job) => (
                <JobCard key={job.id} job={job} />
              ))}
              <LoadMore query={jobs} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}
