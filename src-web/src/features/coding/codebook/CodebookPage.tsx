import { Badge, Box, Button, Group, Paper, Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconTags } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { CodeDot } from '@/features/coding/codes/CodeDot';
import { nextColour, useCodes, type CodeInTree } from '@/features/coding/codes/codes';
import { useMay } from '@/lib/session';
import { CodeModal, type CodeDraft } from './CodeModal';
import { CodePassages } from './CodePassages';
import { useMessages } from './messages';

/** The codebook: what the team tags, in a tree. */
export default function CodebookPage() {
  const say = useMessages();
  const codes = useCodes();
  const [draft, setDraft] = useState<CodeDraft>();
  const [shown, setShown] = useState<CodeInTree>();
  const mayEdit = useMay('RESEARCHER');
  const known = codes.data ?? [];
  const add = (parentId: string | null) =>
    setDraft({ name: '', description: '', colour: nextColour(known), parentId, attributeKey: null });
  const addButton = mayEdit && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => add(null)}>
      {say('code.create')}
    </Button>
  );
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={known.length > 0 && addButton}
    >
      <Loaded query={codes}>
        {(tree) =>
          tree.length === 0 ? (
            <EmptyState title={say('empty.title')} icon={<IconTags />} action={addButton}>
              {say('empty.next')}
            </EmptyState>
          ) : (
            <Paper withBorder component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
              {tree.map((code, index) => (
                <Box
                  component="li"
                  key={code.id}
                  px="md"
                  py="xs"
                  style={index > 0 ? { borderTop: '1px solid var(--mantine-color-default-border)' } : undefined}
                >
                  <CodeRow
                    code={code}
                    feeds={code.attribute?.label}
                    onShow={() => setShown(code)}
                    onAdd={mayEdit ? () => add(code.id) : undefined}
                    onEdit={mayEdit ? () => setDraft({ ...code, parentId: code.parent?.id ?? null, attributeKey: code.attribute?.key ?? null }) : undefined}
                  />
                </Box>
              ))}
            </Paper>
          )
        }
      </Loaded>
      <CodeModal draft={draft} codes={known} onClose={() => setDraft(undefined)} onReload={() => void codes.refetch()} />
      <CodePassages code={shown} onClose={() => setShown(undefined)} />
    </Page>
  );
}

interface CodeRowProps {
  code: CodeInTree;
  /** The attribute that its passages speak for. */
  feeds?: string;
  onShow: () => void;
  onAdd?: () => void;
  onEdit?: () => void;
}

function CodeRow({ code, feeds, onShow, onAdd, onEdit }: CodeRowProps) {
  const say = useMessages();
  return (
    <Group wrap="wrap" gap="sm" justify="space-between" pl={code.depth * 24}>
      <Stack gap={2} style={{ flex: '1 1 280px', minWidth: 0 }}>
        <Group gap="xs">
          <CodeDot colour={code.colour} />
          <Text fw={600}>{code.name}</Text>
          {feeds && (
            <Badge variant="light" size="sm" tt="none">
              {say('code.feeds', { attribute: feeds })}
            </Badge>
          )}
        </Group>
        {code.description && (
          <Text size="sm" c="dimmed" lineClamp={3}>
            {code.description}
          </Text>
        )}
      </Stack>
      <Group gap="xs" wrap="nowrap">
        {code.use.codings > 0 ? (
          <UnstyledButton onClick={onShow}>
            <VisuallyHidden>{say('code.passages', { code: code.name })} </VisuallyHidden>
            <Text size="sm" c="var(--mantine-color-anchor)" td="underline">
              {say('code.tags', { count: code.use.codings })}
            </Text>
            <Text size="xs" c="dimmed">
              {say('code.use', {
                people: say('code.people', { count: code.use.people }),
                interviews: say('code.interviews', { count: code.use.interviews }),
              })}
            </Text>
          </UnstyledButton>
        ) : (
          <Text size="sm" c="dimmed">
            {say('code.unused')}
          </Text>
        )}
        {onAdd && (
          <Button variant="subtle" size="compact-sm" onClick={onAdd} aria-label={say('code.addPartTo', { code: code.name })}>
            {say('code.addPart')}
          </Button>
        )}
        {onEdit && (
          <Button variant="subtle" size="compact-sm" onClick={onEdit} aria-label={say('code.editThis', { code: code.name })}>
            {say('code.edit')}
          </Button>
        )}
      </Group>
    </Group>
  );
}
