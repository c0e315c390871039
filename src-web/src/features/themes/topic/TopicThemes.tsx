import { Badge, Group, Stack, Text, Title, Tooltip } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useAttributeLabel } from '@/entities/attribute/definitions';
import { EditableTopic } from '@/features/themes/edit/EditableTopic';
import { MissingThemes } from '@/features/themes/edit/MissingThemes';
import type { ThemeRunQuery, ThemesOfRunQuery } from '@/gql/graphql';
import { describeSaid } from './describeSaid';
import { useMessages } from './messages';
import { Recluster } from './Recluster';
import { describeStability } from './stability';
import classes from './TopicThemes.module.css';
import { TopicViews } from './TopicViews';

type Topic = NonNullable<ThemeRunQuery['themeRun']>['topics'][number];
type Theme = NonNullable<ThemesOfRunQuery['themeRun']>['themes']['nodes'][number];

interface TopicThemesProps {
  topic: Topic;
  /** The number of the topic on the page, from 1. */
  number: number;
  themes: readonly Theme[];
  /** Whether its themes are all here. */
  complete: boolean;
  runId: string;
}

/** The themes of one topic, those of most people first, and other views of what was said about it. */
export function TopicThemes({ topic, number, themes, complete, runId }: TopicThemesProps) {
  const say = useMessages();
  const feeds = useAttributeLabel(topic.attributeKey);
  const section = useRef<HTMLDivElement>(null);
  // The browser looked for the place in the address before the themes were here.
  useEffect(() => {
    if (globalThis.location.hash === `#topic-${number}`) {
      section.current?.scrollIntoView();
    }
  }, [number]);
  // The search found some, and they are said by fewer people than those that are here.
  const follow = themes.length === 0 && !complete && topic.clustering.stability != null;
  const confidence = topic.clustering.stability == null ? undefined : describeStability(topic.clustering.stability);
  return (
    <Stack ref={section} gap="sm" component="section" aria-label={topic.label} id={`topic-${number}`} tabIndex={-1} className={classes.topic}>
      <div>
        <Group gap="sm" justify="space-between" align="flex-start" wrap="nowrap">
          <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
            {topic.label}
          </Title>
          {confidence && (
            <Tooltip label={say(`groupsHint.${confidence.word}`)} multiline maw={320}>
              <Badge color={confidence.color} variant="light" tt="none" style={{ flexShrink: 0 }}>
                {say(`groups.${confidence.word}`)}
              </Badge>
            </Tooltip>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {describeSaid(topic, feeds)}
        </Text>
        {(themes.length > 0 || follow) && <Recluster topicId={topic.id} label={topic.label} steps={topic.clustering.steps} />}
      </div>
      {follow ? (
        <Text c="dimmed" size="sm">
          {say('later')}
        </Text>
      ) : themes.length === 0 ? (
        <Text c="dimmed" size="sm">
          {topic.clustering.ideas === 0 ? say('nothing') : say('tooLittle', { count: topic.clustering.ideas })}
        </Text>
      ) : (
        <EditableTopic version={topic.version} themes={themes}>
          <TopicViews topic={topic} number={number} themes={themes} runId={runId} />
        </EditableTopic>
      )}
      <MissingThemes missing={topic.missingThemes} />
    </Stack>
  );
}
