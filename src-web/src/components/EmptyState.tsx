import { Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCompass } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  /** Why it is empty, and what to do next. */
  children: ReactNode;
  icon?: ReactNode;
  /** The next step, as a button or link. */
  action?: ReactNode;
}

/** Stands where a list will be, and teaches what to do next. */
export function EmptyState({ title, children, icon, action }: EmptyStateProps) {
  return (
    <Paper withBorder p="xl" radius="md">
      <Stack align="center" gap="sm" py="md">
        <ThemeIcon variant="light" size={48} radius="xl" aria-hidden>
          {icon ?? <IconCompass />}
        </ThemeIcon>
        <Title order={2} size="h3" ta="center">
          {title}
        </Title>
        <Text c="dimmed" ta="center" maw={520} component="div">
          {children}
        </Text>
        {action && (
          <Group mt="sm" justify="center">
            {action}
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
