import { Button, Paper, Skeleton, Stack, Tabs } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { CompareTopic } from '@/features/themes/compare/CompareTopic';
import { ThemeRow } from '@/features/themes/theme/ThemeRow';
import type { ThemesOfRunQuery } from '@/gql/graphql';
import { HeardOfTopic } from './HeardOfTopic';
import { useMessages } from './messages';
import { TrendsOfTopic } from './TrendsOfTopic';
import { usePrinting } from './usePrinting';
import { useTopicView, type TopicView } from './useTopicView';

const MapOfTopic = lazy(() => import('./MapOfTopic'));

type Theme = NonNullable<ThemesOfRunQuery['themeRun']>['themes']['nodes'][number];

/** Themes of a topic that are shown before the rest is unfolded. */
const FIRST = 6;

interface TopicViewsProps {
  topic: { id: string; label: string };
  number: number;
  themes: readonly Theme[];
  runId: string;
}

/** The ranked themes of a topic, and what else there is to see of it, one view at a time. */
export function TopicViews({ topic, number, themes, runId }: TopicViewsProps) {
  const say = useMessages();
  const [view, show] = useTopicView(number);
  return (
    <Tabs value={view === 'all' ? 'themes' : view} onChange={(next) => next && show(next as TopicView)} keepMounted={false}>
      <Tabs.List aria-label={say('views.title', { topic: topic.label })} mb="sm">
        <Tabs.Tab value="themes">{say('views.themes')}</Tabs.Tab>
        <Tabs.Tab value="map">{say('views.map')}</Tabs.Tab>
        <Tabs.Tab value="compare">{say('views.compare')}</Tabs.Tab>
        <Tabs.Tab value="time">{say('views.time')}</Tabs.Tab>
        <Tabs.Tab value="heard">{say('views.heard')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="themes">
        <Ranked themes={themes} runId={runId} all={view === 'all'} onAll={(all) => show(all ? 'all' : 'themes')} />
      </Tabs.Panel>
      <Tabs.Panel value="map">
        <Suspense fallback={<Skeleton h={320} />}>
          <MapOfTopic topicId={topic.id} label={topic.label} />
        </Suspense>
      </Tabs.Panel>
      <Tabs.Panel value="compare">
        <CompareTopic runId={runId} topicId={topic.id} />
      </Tabs.Panel>
      <Tabs.Panel value="time">
        <TrendsOfTopic runId={runId} topicId={topic.id} />
      </Tabs.Panel>
      <Tabs.Panel value="heard">
        <HeardOfTopic runId={runId} topicId={topic.id} />
      </Tabs.Panel>
    </Tabs>
  );
}

interface RankedProps {
  themes: readonly Theme[];
  runId: string;
  all: boolean;
  onAll: (all: boolean) => void;
}

/** The themes that most people say; the others are folded away until asked for, but never on paper. */
function Ranked({ themes, runId, all, onAll }: RankedProps) {
  const say = useMessages();
  const printing = usePrinting();
  // One theme more is no reason for a button.
  const foldable = themes.length > FIRST + 1;
  const shown = foldable && !all && !printing ? themes.slice(0, FIRST) : themes;
  return (
    <Stack gap="xs">
      <Paper withBorder>
        {shown.map((theme, index) => (
          <ThemeRow key={theme.id} theme={theme} first={index === 0} runId={runId} />
        ))}
      </Paper>
      {foldable && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => onAll(!all)} style={{ alignSelf: 'flex-start' }}>
          {all ? say('fold') : say('unfold', { count: themes.length - FIRST })}
        </Button>
      )}
    </Stack>
  );
}
