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
import { nextStepOf } from './progress';
import { RecentActivity } from './RecentActivity';

const progressDocument = graphql(`
  query HomeProgress {
    profiles(first: 1) { totalCount }
    personas(first: 1) { totalCount }
    contacts(first: 1) { totalCount }
    surveys(first: 1) { totalCount }
    interviews(first: 1) { totalCount }
    themeRuns(first: 1) { totalCount }
    suggestions(first: 1) { totalCount }
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
            profiles: known.profiles.totalCount,
            personas: known.personas.totalCount,
            contacts: known.contacts.totalCount,
            surveys: known.surveys.totalCount,
            interviews: known.interviews.totalCount,
            themeRuns: known.themeRuns.totalCount ?? 0,
            openSuggestions: known.suggestions.totalCount,
          };
          const isNew = progress.profiles === 0 && progress.contacts === 0;
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
