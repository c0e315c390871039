import { Stack } from '@mantine/core';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { LoadExample } from '@/entities/workspace/LoadExample';
import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';
import { useSession } from '@/lib/session';
import { Loop } from './Loop';
import { useMessages } from './messages';
import { NextStepCard } from './NextStepCard';
import { countOf, nextStepOf } from './progress';
import { RecentActivity } from './RecentActivity';

const progressDocument = graphql(`
  query HomeProgress {
    profiles(first: 100) { nodes { id } pageInfo { hasNextPage } }
    personas(first: 100) { nodes { id } pageInfo { hasNextPage } }
    contacts(first: 100) { nodes { id } pageInfo { hasNextPage } }
    surveys(first: 100) { nodes { id } pageInfo { hasNextPage } }
    interviews(first: 100) { nodes { id } pageInfo { hasNextPage } }
    themeRuns(first: 100) { nodes { id } pageInfo { hasNextPage } }
    suggestions(first: 100) { nodes { id } pageInfo { hasNextPage } }
  }
`);

export default function HomePage() {
  const say = useMessages();
  const { workspace } = useSession();
  const query = useRead(progressDocument, {});
  return (
    <Page
      title={workspace.name}
      lead={say('lead')}
    >
      <Loaded query={query}>
        {(known) => {
          const progress = {
            profiles: countOf(known.profiles),
            personas: countOf(known.personas),
            contacts: countOf(known.contacts),
            surveys: countOf(known.surveys),
            interviews: countOf(known.interviews),
            themeRuns: countOf(known.themeRuns),
            openSuggestions: countOf(known.suggestions),
          };
          const isNew = known.profiles.nodes.length === 0 && known.contacts.nodes.length === 0;
          return (
            <Stack gap="lg">
              <NextStepCard step={nextStepOf(progress)} />
              {isNew && <LoadExample />}
              <Loop progress={progress} />
              <RecentActivity />
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
}
