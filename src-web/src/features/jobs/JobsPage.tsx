import { Stack } from '@mantine/core';
import { IconProgress } from '@tabler/icons-react';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { Page } from '@/components/Page';
import { graphql } from '@/gql';
import { useConnection } from '@/lib/hooks';
import { JobCard } from './JobCard';
import { useMessages } from './messages';

const jobsDocument = graphql(`
  query Jobs($first: Int, $after: String) {
    jobs(first: $first, after: $after) {
      nodes { id kind status message { ...JobMessageFields } createdAt }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export default function JobsPage() {
  const say = useMessages();
  const jobs = useConnection(jobsDocument, { first: 25 }, (result) => result.jobs, { refetchInterval: 4_000 });
  const failed = jobs.nodes.filter((job) => job.status === 'FAILED');
  const others = jobs.nodes.filter((job) => job.status !== 'FAILED');
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
    >
      <Loaded query={jobs}>
        {() =>
          jobs.nodes.length === 0 ? (
            <EmptyState title={say('empty.title')} icon={<IconProgress />}>
              {say('empty.next')}
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
