import { Anchor, Group, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { StatusBadge } from '@/components/StatusBadge';
import type { Persona } from './fragments';

interface PersonaCardProps {
  persona: Persona;
  /** What the list is about, below the name: the roles, the evidence. */
  children?: ReactNode;
}

/** A persona in a list, leading to its page. */
export function PersonaCard({ persona: { id, name, jobTitles, summary, state }, children }: PersonaCardProps) {
  return (
    <Paper withBorder p="md" component="article" aria-label={name}>
      <Stack gap={6} h="100%">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Anchor component={Link} to={`/personas/${id}`} fw={600} style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Anchor>
          <StatusBadge status={state} />
        </Group>
        {jobTitles.length > 0 && <Text size="sm">{jobTitles.join(', ')}</Text>}
        {summary && (
          <Text size="sm" c="dimmed" lineClamp={2}>
            {summary}
          </Text>
        )}
        {children}
      </Stack>
    </Paper>
  );
}
