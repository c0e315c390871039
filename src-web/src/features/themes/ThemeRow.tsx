import { ActionIcon, Box, Collapse, Group, SimpleGrid, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { IntervalBar } from '@/components/IntervalBar';
import type { ThemesOfRunQuery } from '@/gql/graphql';
import { roleLabel } from '@/lib/buyingRoles';
import { formatQuantity } from '@/lib/format';
import { ThemeWords } from './ThemeWords';
import classes from './ThemeRow.module.css';

type Theme = ThemesOfRunQuery['themes']['nodes'][number];

/** One theme: its name, how many people of how many, the roles on demand, and the way to the words. */
export function ThemeRow({ theme, first }: { theme: Theme; first: boolean }) {
  const [reading, setReading] = useState(false);
  const [split, setSplit] = useState(false);
  return (
    <Box className={classes.row} data-first={first || undefined}>
      <div className={classes.line}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`${theme.name} by role`}
          aria-expanded={split}
          onClick={() => setSplit(!split)}
        >
          {split ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
        </ActionIcon>
        <UnstyledButton className={classes.name} onClick={() => setReading(true)}>
          <Text fw={500} style={{ overflowWrap: 'anywhere' }} dir="auto">
            {theme.name}
          </Text>
          {theme.phrases.length > 0 && (
            <Text size="sm" c="dimmed" lineClamp={1} dir="auto">
              {theme.phrases.join(' · ')}
            </Text>
          )}
        </UnstyledButton>
        <IntervalBar count={theme.people} asked={theme.asked} low={theme.low} high={theme.high} />
      </div>
      <Collapse expanded={split}>
        {split && (
          <Stack gap={4} pl={44} pb="sm" pr="md">
            <Text size="sm" c="dimmed">
              {formatQuantity(theme.accounts, 'account')}
            </Text>
            {theme.byRole.map((tally) => (
              <SimpleGrid key={tally.role ?? 'unknown'} cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing={0}>
                <Text size="sm">{tally.role ? roleLabel(tally.role) : 'Role unknown'}</Text>
                <Group justify="flex-end" wrap="nowrap">
                  <IntervalBar count={tally.people} asked={tally.asked} low={tally.low} high={tally.high} />
                </Group>
              </SimpleGrid>
            ))}
          </Stack>
        )}
      </Collapse>
      <ThemeWords id={reading ? theme.id : undefined} name={theme.name} onClose={() => setReading(false)} />
    </Box>
  );
}
