import { Button, Group, Kbd, Paper, Stack, Text, Title } from '@mantine/core';
import type { RefObject } from 'react';
import { Loaded } from '@/components/Loaded';
import { RelativeTime } from '@/components/RelativeTime';
import { UserErrors } from '@/components/UserErrors';
import { CodeDot } from '@/features/coding/codes/CodeDot';
import { CodePalette } from '@/features/coding/codes/CodePalette';
import type { useCodes } from '@/features/coding/codes/codes';
import type { Passage } from '@/features/coding/passage/passage';
import { SuggestedCodes } from './SuggestedCodes';
import classes from './transcript.module.css';
import type { Coding } from './transcriptData';
import type { SuggestedCode } from './useSuggestedCodes';

interface TagPanelProps {
  codes: ReturnType<typeof useCodes>;
  recent: readonly string[];
  suggested: readonly SuggestedCode[];
  passage: Passage | undefined;
  active: Coding | undefined;
  mayTag: boolean;
  isRemoving: boolean;
  error: Error | null;
  search: RefObject<HTMLInputElement | null>;
  onChoose: (codeId: string) => void;
  onCreate: (name: string) => void;
  onClear: () => void;
  onRemove: (codingId: string) => void;
}

/** Beside the transcript: what is selected and with which code to tag it, and the tag that was clicked. */
export function TagPanel({ codes, suggested, passage, active, mayTag, isRemoving, error, onClear, onRemove, ...palette }: TagPanelProps) {
  return (
    <Stack
      gap="md"
      className={classes.panel}
      data-busy={passage || active ? true : undefined}
      component="aside"
      aria-label="Tags"
      tabIndex={0}
    >
      {mayTag && (
        <Paper withBorder p="sm">
          <Stack gap="xs">
            <Group justify="space-between">
              <Title order={2} size="h4">
                Tag a passage
              </Title>
              {passage && (
                <Button variant="subtle" size="compact-xs" color="gray" onClick={onClear}>
                  Clear
                </Button>
              )}
            </Group>
            <div role="status">
              {passage ? (
                <Text size="sm" lineClamp={4} fs="italic" dir="auto">
                  “{passage.quote}”
                </Text>
              ) : (
                <Text size="sm" c="dimmed">
                  Select words with the mouse. With the keyboard: <Kbd size="xs">↓</Kbd> <Kbd size="xs">↑</Kbd> choose a turn,{' '}
                  <Kbd size="xs">→</Kbd> a word, <Kbd size="xs">Shift</Kbd> <Kbd size="xs">→</Kbd> more words,{' '}
                  <Kbd size="xs">Enter</Kbd> the whole turn.
                </Text>
              )}
            </div>
            {passage && (
              <Text size="xs" c="dimmed">
                <Kbd size="xs">1</Kbd> to <Kbd size="xs">9</Kbd> for a recent code, <Kbd size="xs">T</Kbd> to search.
              </Text>
            )}
            {passage && suggested.length > 0 && <SuggestedCodes suggested={suggested} onChoose={palette.onChoose} />}
            <Loaded query={codes}>
              {(known) => <CodePalette {...palette} codes={known} disabled={!passage} onEscape={onClear} />}
            </Loaded>
            <UserErrors error={error} />
          </Stack>
        </Paper>
      )}
      {active && (
        <Paper withBorder p="sm">
          <Stack gap="xs">
            <Group gap="xs" wrap="nowrap">
              <CodeDot colour={active.code.colour} />
              <Title order={2} size="h4">
                {active.code.name}
              </Title>
            </Group>
            <Text size="sm" fs="italic" lineClamp={8} dir="auto">
              “{active.quote}”
            </Text>
            <Text size="xs" c="dimmed">
              Tagged by {active.coder.caller ? 'you' : active.coder.name} <RelativeTime at={active.createdAt} />
            </Text>
            {mayTag && (
              <Button variant="default" size="xs" loading={isRemoving} onClick={() => onRemove(active.id)} style={{ alignSelf: 'flex-start' }}>
                Take the tag off
              </Button>
            )}
          </Stack>
        </Paper>
      )}
    </Stack>
  );
}
