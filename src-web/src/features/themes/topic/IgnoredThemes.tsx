import { Anchor, Collapse, Paper, Stack } from '@mantine/core';
import { useState } from 'react';
import { LoadMore } from '@/components/LoadMore';
import { EditableTopic } from '@/features/themes/edit/EditableTopic';
import { ThemeRow } from '@/features/themes/theme/ThemeRow';
import type { ThemesOfRunQuery } from '@/gql/graphql';
import { useMessages } from './messages';

type Theme = NonNullable<ThemesOfRunQuery['themeRun']>['themes']['nodes'][number];

interface IgnoredThemesProps {
  query: Parameters<typeof LoadMore>[0]['query'] & { nodes: readonly Theme[] };
  topics: readonly { id: string; version: number }[];
  runId: string;
}

/** The themes that people ignore: counted, and folded away until somebody asks for them. */
export function IgnoredThemes({ query, topics, runId }: IgnoredThemesProps) {
  const say = useMessages();
  const [opened, setOpened] = useState(false);
  if (query.nodes.length === 0) {
    return null;
  }
  return (
    <Stack gap="sm" component="section" aria-label={say('ignored.title')}>
      <div>
        <Anchor component="button" type="button" size="sm" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {say(query.hasNextPage ? 'ignored.atLeast' : 'ignored.all', { themes: query.nodes.length })}
        </Anchor>
      </div>
      <Collapse expanded={opened}>
        {opened && (
          <Paper withBorder>
            {query.nodes.map((theme, index) => (
              <EditableTopic key={theme.id} version={topics.find((topic) => topic.id === theme.topic.id)?.version ?? 0} themes={[theme]}>
                <ThemeRow theme={theme} first={index === 0} runId={runId} />
              </EditableTopic>
            ))}
            <LoadMore query={query} />
          </Paper>
        )}
      </Collapse>
    </Stack>
  );
}
