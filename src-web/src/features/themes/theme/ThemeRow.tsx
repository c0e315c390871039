import { ActionIcon, Badge, Box, Collapse, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { ShareBar } from '@/components/ShareBar';
import { useThemeKeys } from '@/features/themes/edit/themeKeys';
import { ThemeMenu } from '@/features/themes/edit/ThemeMenu';
import { ThemeNotes } from '@/features/themes/edit/ThemeNotes';
import { ThemeTick } from '@/features/themes/edit/ThemeTick';
import { ThemeWords } from '@/features/themes/quotes/ThemeWords';
import type { ThemesOfRunQuery } from '@/gql/graphql';
import { useMessages } from './messages';
import { OpposedThemes } from './OpposedThemes';
import { Opposition } from './Opposition';
import classes from './ThemeRow.module.css';
import { ThemeSplit } from './ThemeSplit';

type Theme = NonNullable<ThemesOfRunQuery['themeRun']>['themes']['nodes'][number];

/** One theme: its name, how many people of how many, who they are on demand, and the way to the words. */
export function ThemeRow({ theme, first, runId }: { theme: Theme; first: boolean; runId: string }) {
  const say = useMessages();
  const [reading, setReading] = useState(false);
  const [split, setSplit] = useState(false);
  const { chosen, choose } = useThemeKeys();
  return (
    <Box
      className={classes.row}
      data-first={first || undefined}
      data-chosen={chosen === theme.id || undefined}
      onFocus={() => choose(theme.id)}
    >
      <div className={classes.line}>
        <Group gap="xs" wrap="nowrap">
          <ThemeTick theme={theme} />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say('who', { theme: theme.name })}
            aria-expanded={split}
            onClick={() => setSplit(!split)}
          >
            {split ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
          </ActionIcon>
        </Group>
        <UnstyledButton className={classes.name} data-theme={theme.id} onClick={() => setReading(true)}>
          <Text fw={500} style={{ overflowWrap: 'anywhere' }} dir="auto">
            {theme.name}
          </Text>
          {theme.phrases.length > 0 && (
            <Text size="sm" c="dimmed" lineClamp={1} dir="auto">
              {theme.phrases.join(' · ')}
            </Text>
          )}
          {theme.opposition.contested && (
            <Badge color="orange" variant="light" tt="none" mt={4}>
              {say('contested')}
            </Badge>
          )}
        </UnstyledButton>
        <Stack gap={2} className={classes.bar}>
          <ShareBar share={theme.share} />
          <Opposition opposition={theme.opposition} />
        </Stack>
        <ThemeMenu theme={theme} />
      </div>
      <div className={classes.notes}>
        <ThemeNotes theme={theme} runId={runId} />
      </div>
      <OpposedThemes themes={theme.opposes} topicId={theme.topic.id} />
      <Collapse expanded={split}>
        {split && <ThemeSplit id={theme.id} />}
      </Collapse>
      <ThemeWords
        id={reading ? theme.id : undefined}
        name={theme.name}
        people={theme.share.people}
        opposed={theme.opposition.share.people}
        onClose={() => setReading(false)}
      />
    </Box>
  );
}
