import { Button, Group, Kbd, Paper, Stack, Text, Title } from '@mantine/core';
import type { RefObject } from 'react';
import { Loaded } from '@/components/Loaded';
import { RelativeTime } from '@/components/RelativeTime';
import { UserErrors } from '@/components/UserErrors';
import { CodeDot } from '@/features/coding/codes/CodeDot';
import { CodePalette } from '@/features/coding/codes/CodePalette';
import type { useCodes } from '@/features/coding/codes/codes';
import type { Passage } from '@/features/coding/passage/passage';
import { withElements } from '@/lib/messages';
import { useMessages } from './messages';
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
  const say = useMessages();
  return (
    <Stack
      gap="md"
      className={classes.panel}
      data-busy={passage || active ? true : undefined}
      component="aside"
      aria-label={say('panel.title')}
      tabIndex={0}
    >
      {mayTag && (
        <Paper withBorder p="sm">
          <Stack gap="xs">
            <Group justify="space-between">
              <Title order={2} size="h4">
                {say('panel.tag')}
              </Title>
              {passage && (
                <Button variant="subtle" size="compact-xs" color="gray" onClick={onClear}>
                  {say('panel.clear')}
                </Button>
              )}
            </Group>
            <div role="status">
              {passage ? (
                <Text size="sm" lineClamp={4} fs="italic" dir="auto">
                  {say('panel.quote', { quote: passage.quote })}
                </Text>
              ) : (
                <Text size="sm" c="dimmed">
                  {withElements(say('panel.hint'), { key: <Kbd size="xs" /> })}
                </Text>
              )}
            </div>
            {passage && (
              <Text size="xs" c="dimmed">
                {withElements(say('panel.keys'), { key: <Kbd size="xs" /> })}
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
              {say('panel.quote', { quote: active.quote })}
            </Text>
            <Text size="xs" c="dimmed">
              {withElements(active.coder.caller ? say('panel.taggedByYou') : say('panel.taggedBy', { name: active.coder.name }), {
                when: <RelativeTime at={active.createdAt} />,
              })}
            </Text>
            {mayTag && (
              <Button variant="default" size="xs" loading={isRemoving} onClick={() => onRemove(active.id)} style={{ alignSelf: 'flex-start' }}>
                {say('panel.untag')}
              </Button>
            )}
          </Stack>
        </Paper>
      )}
    </Stack>
  );
}
