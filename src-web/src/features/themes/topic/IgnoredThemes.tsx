import { Anchor, Collapse, Paper, Stack } from '@mantine/core';
import { useState } from 'react';
import { LoadMore } from '@/components/LoadMore';
import { EditableTopic } from '@/features/themes/edit/EditableTopic';
import { ThemeRow } from '@/features/themes/theme/ThemeRow';
import type { ThemesOfRunQuery } from '@/gql/graphql';
import { formatCount } from '@/lib/format';

type Theme = ThemesOfRunQuery['themes']['nodes'][number];

interface IgnoredThemesProps {
  query: Parameters<typeof LoadMore>[0]['query'] & { nodes: readonly Theme[] };
  topics: readonly { id: string; version: number }[];
  runId: string;
}

/** The themes that people ignore: counted, and folded away until somebody asks for them. */
export function IgnoredThemes({ query, topics, runId }: IgnoredThemesProps) {
  const [opened, setOpened] = useState(false);
  if (query.nodes.length === 0) {
    return null;
  }
  return (
    <Stack gap="sm" component="section" aria-label="Ignored themes">
      <div>
        <Anchor component="button" type="button" size="sm" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {formatCount(query.nodes.length)}
          {query.hasNextPage ? ' or more' : ''} ignored
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
