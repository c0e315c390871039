import { Badge, Group, Paper, Stack, Text, Title, Tooltip } from '@mantine/core';
import type { ThemeRunQuery, ThemesOfRunQuery } from '@/gql/graphql';
import { formatKey, formatQuantity } from '@/lib/format';
import { CutAgain } from './CutAgain';
import { describeStability } from './stability';
import { EditableTopic } from './edit/EditableTopic';
import { MissingThemes } from './edit/MissingThemes';
import { ThemeRow } from './ThemeRow';

type Topic = NonNullable<ThemeRunQuery['themeRun']>['topics'][number];
type Theme = ThemesOfRunQuery['themes']['nodes'][number];

/** The themes of one topic, those of most people first. */
export function TopicThemes({ topic, themes, runId }: { topic: Topic; themes: readonly Theme[]; runId: string }) {
  const confidence = topic.stability == null ? undefined : describeStability(topic.stability);
  return (
    <Stack gap="sm" component="section" aria-label={topic.label}>
      <div>
        <Group gap="sm" justify="space-between" align="flex-start" wrap="nowrap">
          <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
            {topic.label}
          </Title>
          {confidence && (
            <Tooltip label={confidence.hint} multiline maw={320}>
              <Badge color={confidence.color} variant="light" tt="none" style={{ flexShrink: 0 }}>
                {confidence.word} groups
              </Badge>
            </Tooltip>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {formatQuantity(topic.asked, 'person', 'people')} asked, {formatQuantity(topic.ideas, 'idea')} said
          {topic.peopleUnread > 0 &&
            `, ${formatQuantity(topic.peopleUnread, 'person', 'people')} of those asked said only what could not be read`}
          {topic.attributeKey && ` · feeds ${formatKey(topic.attributeKey)}`}
        </Text>
        {themes.length > 0 && <CutAgain topicId={topic.id} label={topic.label} steps={topic.steps} />}
      </div>
      {themes.length === 0 ? (
        <Text c="dimmed" size="sm">
          {topic.ideas === 0
            ? 'Nobody has said anything here yet.'
            : `Too little was said to claim a theme: ${formatQuantity(topic.ideas, 'idea')}. Read them as a list under “in no theme”.`}
        </Text>
      ) : (
        <EditableTopic version={topic.version} themes={themes}>
          <Paper withBorder>
            {themes.map((theme, index) => (
              <ThemeRow key={theme.id} theme={theme} first={index === 0} runId={runId} />
            ))}
          </Paper>
        </EditableTopic>
      )}
      <MissingThemes missing={topic.missingThemes} />
    </Stack>
  );
}
