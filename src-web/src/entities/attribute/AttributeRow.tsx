import { ActionIcon, Badge, Box, Button, Group, Menu, Stack, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconPencil, IconQuote, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { StatusBadge } from '@/components/StatusBadge';
import { TagList } from '@/components/TagList';
import { useMay } from '@/lib/session';
import { EditAttribute } from './EditAttribute';
import { EvidencePanel } from './evidence/EvidencePanel';
import { tallyWords } from './evidence/tally';
import type { Attribute } from './fragments';
import { useMessages } from './messages';
import { polarityColor } from './polarities';
import { RemoveAttribute } from './RemoveAttribute';

/** One statement, with who carries it; the evidence is one click away. */
export function AttributeRow({ attribute, editable }: { attribute: Attribute; editable: boolean }) {
  const say = useMessages();
  const [evidenceShown, evidence] = useDisclosure(false);
  const [doing, setDoing] = useState<'edit' | 'remove'>();
  const mayChange = useMay('RESEARCHER') && editable;
  const { definition, polarity, weight, text, status, tally } = attribute;
  return (
    <Group component="article" aria-label={say('article', { label: definition.label, text })} justify="space-between" align="flex-start" gap="sm" wrap="nowrap" py="sm">
      <Stack gap={6} style={{ flex: 1, minWidth: 0 }}>
        <Text size="xs" c="dimmed">
          {definition.label}
        </Text>
        <AttributeText attribute={attribute} />
        <Group gap="xs">
          <StatusBadge status={status} />
          <Button size="compact-xs" variant="subtle" leftSection={<IconQuote size={14} aria-hidden />} onClick={evidence.open}>
            {tallyWords(tally)}
          </Button>
          {polarity !== 'WANT' && (
            <Badge variant="outline" color={polarityColor[polarity]} size="sm" tt="none">
              {say(`polarityWord.${polarity}`)}
            </Badge>
          )}
          <Tooltip label={say('weight.hint')}>
            <Text size="xs" c="dimmed" tabIndex={0}>
              {say('weight.short', { weight })}
            </Text>
          </Tooltip>
        </Group>
      </Stack>
      {mayChange && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={say('actions', { label: definition.label })}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setDoing('edit')}>
              {say('change')}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} color="red" onClick={() => setDoing('remove')}>
              {say('remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {evidenceShown && <EvidencePanel attribute={attribute} editable={mayChange} onClose={evidence.close} />}
      {doing === 'edit' && <EditAttribute attribute={attribute} onClose={() => setDoing(undefined)} />}
      {doing === 'remove' && <RemoveAttribute attribute={attribute} onClose={() => setDoing(undefined)} />}
    </Group>
  );
}

/** Lists as tags, rankings as numbered lines, everything else in words. */
function AttributeText({ attribute: { value, text } }: { attribute: Attribute }) {
  if (value.kind === 'ListValue') {
    return <TagList tags={value.items} limit={12} />;
  }
  if (value.kind === 'RankedListValue') {
    return (
      <Box component="ol" m={0} ps="lg">
        {value.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </Box>
    );
  }
  return (
    <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} dir="auto">
      {text}
    </Text>
  );
}
