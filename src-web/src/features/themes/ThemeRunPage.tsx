import { Anchor, Stack, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { Page } from '@/components/Page';
import { JobProgress } from '@/entities/job/JobProgress';
import { jobSentence } from '@/entities/job/jobSentence';
import { SuggestChanges } from '@/entities/suggestion/SuggestChanges';
import { graphql } from '@/gql';
import type { ThemeRunQuery } from '@/gql/graphql';
import { none, useConnection, useRead } from '@/lib/hooks';
import { withElements } from '@/lib/messages';
import { EditsList } from './edit/EditsList';
import { useMessages } from './messages';
import { Finding } from './run/Finding';
import { ReadingNote } from './run/ReadingNote';
import { SinceRun } from './run/SinceRun';
import { LinkedTheme } from './theme/LinkedTheme';
import { ThemeKeys } from './theme/ThemeKeys';
import { byTopic } from './topic/byTopic';
import { IgnoredThemes } from './topic/IgnoredThemes';
import { TopicsOverview } from './topic/TopicsOverview';
import { TopicThemes } from './topic/TopicThemes';

const runDocument = graphql(`
  query ThemeRun($id: ID!) {
    themeRun(id: $id) {
      id title createdAt finishedAt peopleAsked peopleHeard themeCount
      job { id status message { ...JobMessageFields } }
      reclusteredFrom { id title }
      reading { statements read nonAnswers withoutWords junk notEnglish unreadLanguages { language statements } }
      repeatedAnswers { text people }
      topics { id version label attributeKey asked clustering { ideas unplaced stability steps } peopleUnread missingThemes { id themes { name } } }
    }
  }
`);

const themesDocument = graphql(`
  query ThemesOfRun($runId: ID!, $standing: ThemeStanding, $first: Int, $after: String) {
    themeRun(id: $runId) { themes(filter: { standing: $standing }, first: $first, after: $after) {
      nodes {
        id name phrases
        share { people asked low high }
        curation { standing pinned foundAs }
        identity { id themes { id share { people asked } run { id createdAt } } }
        topic { id }
        opposition { contested share { people asked low high } onBothSides }
        opposes { id name share { people asked } topic { id label } }
      }
      pageInfo { hasNextPage endCursor }
    } }
  }
`);

export default function ThemeRunPage() {
  const say = useMessages();
  const { id = '' } = useParams();
  const query = useRead(runDocument, { id });
  return (
    <Loaded query={query}>
      {({ themeRun }) =>
        themeRun ? (
          <Run run={themeRun} onReady={() => void query.refetch()} />
        ) : (
          <Page title={say('title')} crumbs={[{ label: say('title'), to: '/themes' }]}>
            <EmptyState title={say('run.gone.title')}>{say('run.gone.next')}</EmptyState>
          </Page>
        )
      }
    </Loaded>
  );
}

type ThemeRun = NonNullable<ThemeRunQuery['themeRun']>;

function Run({ run, onReady }: { run: ThemeRun; onReady: () => void }) {
  const say = useMessages();
  return (
    <Page
      title={run.title}
      crumbs={[{ label: say('title'), to: '/themes' }]}
      lead={
        run.finishedAt &&
        say('run.lead', {
          themes: say('themes', { count: run.themeCount }),
          people: say('people', { count: run.peopleHeard }),
          asked: run.peopleAsked,
        })
      }
      actions={
        run.finishedAt && (
          <>
            <EditsList runId={run.id} />
            <SuggestChanges source={`run:${run.id}`} />
          </>
        )
      }
    >
      {run.finishedAt ? (
        <Stack gap="xl">
          {run.reclusteredFrom && (
            <Text size="sm">
              {withElements(say('run.reclusteredFrom', { message: run.job.message ? jobSentence(run.job.message) : '' }), {
                search: <Anchor component={Link} to={`/themes/${run.reclusteredFrom.id}`} />,
              })}
            </Text>
          )}
          <LinkedTheme />
          <ReadingNote
            runId={run.id}
            reading={run.reading}
            unplaced={run.topics.reduce((sum, topic) => sum + topic.clustering.unplaced, 0)}
            repeated={run.repeatedAnswers}
          />
          <SinceRun runId={run.id} />
          <Themes run={run} />
        </Stack>
      ) : (
        <JobProgress id={run.job.id} label={say('run.searching')} onSucceeded={onReady} />
      )}
    </Page>
  );
}

function Themes({ run }: { run: ThemeRun }) {
  const say = useMessages();
  const themes = useConnection(themesDocument, { runId: run.id, first: 100 }, (result) => result.themeRun?.themes ?? none);
  const ignored = useConnection(themesDocument, { runId: run.id, standing: 'IGNORED', first: 100 }, (result) => result.themeRun?.themes ?? none);
  const topics = byTopic(run.topics, themes.nodes);
  return (
    <Loaded query={themes}>
      {() => (
        <ThemeKeys head={run.themeCount > 0 && <Finding runId={run.id} />}>
          <TopicsOverview topics={topics} complete={!themes.hasNextPage} />
          <Stack gap="xl" mt="xl">
            {topics.map(({ topic, themes: members }, index) => (
              <TopicThemes key={topic.id} number={index + 1} topic={topic} themes={members} complete={!themes.hasNextPage} runId={run.id} />
            ))}
            {themes.hasNextPage && (
              <Text size="sm" c="dimmed" ta="center">
                {say('run.more')}
              </Text>
            )}
            <LoadMore query={themes} />
            <IgnoredThemes query={ignored} topics={run.topics} runId={run.id} />
          </Stack>
        </ThemeKeys>
      )}
    </Loaded>
  );
}
