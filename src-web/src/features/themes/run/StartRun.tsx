import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { Loaded } from '@/components/Loaded';
import { UserErrors } from '@/components/UserErrors';
import { useAttributeLabel } from '@/entities/attribute/definitions';
import { graphql } from '@/gql';
import type { ThemeSourcesQuery } from '@/gql/graphql';
import { useRead, useWrite } from '@/lib/hooks';
import { describeSource } from './describeSource';
import { groupSources } from './groupSources';
import { useMessages } from './messages';

const sourcesDocument = graphql(`
  query ThemeSources {
    themeSources { id kind group label attributeKey statements asked }
  }
`);

const startDocument = graphql(`
  mutation StartThemeRun($input: StartThemeRunInput!) {
    startThemeRun(input: $input) { run { id } userErrors { code message field } }
  }
`);

type Source = ThemeSourcesQuery['themeSources'][number];

interface StartRunProps {
  opened: boolean;
  onClose: () => void;
  onStarted: (id: string) => void;
}

/** Chooses what to search, and starts. */
export function StartRun({ opened, onClose, onStarted }: StartRunProps) {
  const say = useMessages();
  const sources = useRead(sourcesDocument, {}, { enabled: opened });
  return (
    <Modal opened={opened} onClose={onClose} title={say('start.title')} size="lg" closeButtonProps={{ 'aria-label': say('start.close') }}>
      {opened && (
        <Loaded query={sources}>
          {({ themeSources }) =>
            themeSources.length === 0 ? (
              <Text c="dimmed">{say('start.nothing')}</Text>
            ) : (
              <Choice sources={themeSources} onStarted={onStarted} />
            )
          }
        </Loaded>
      )}
    </Modal>
  );
}

function Choice({ sources, onStarted }: { sources: readonly Source[]; onStarted: (id: string) => void }) {
  const say = useMessages();
  // One key for one opening of the form, so that a double click starts one run.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [title, setTitle] = useState(say('start.usualName'));
  const [chosen, setChosen] = useState<string[]>(sources.filter((source) => source.statements > 0 && source.kind !== 'INTERVIEW').map((source) => source.id));
  const start = useWrite(startDocument, (result) => result.startThemeRun, ['ThemeRun', 'Job']);
  const hint = useId();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate(
          { input: { title, sourceIds: chosen, idempotencyKey } },
          { onSuccess: ({ run }) => run && onStarted(run.id) },
        );
      }}
    >
      <Stack>
        <TextInput label={say('start.name')} value={title} onChange={(event) => setTitle(event.currentTarget.value)} maxLength={200} required />
        <Text size="sm" c="dimmed" id={hint}>
          {say('start.hint')}
        </Text>
        <Checkbox.Group value={chosen} onChange={setChosen} aria-describedby={hint}>
          <Stack gap="md" mah="45vh" style={{ overflowY: 'auto' }}>
            {groupSources(sources).map(({ group, sources: members }) => (
              <Stack key={group} gap={6} role="group" aria-label={group}>
                <Text fw={600} size="sm">
                  {group}
                </Text>
                {members.map((source) => (
                  <SourceChoice key={source.id} source={source} />
                ))}
              </Stack>
            ))}
          </Stack>
        </Checkbox.Group>
        <UserErrors error={start.error} />
        <Group justify="flex-end">
          <Button type="submit" loading={start.isPending} disabled={chosen.length === 0 || title.trim() === ''}>
            {say('start.confirm', { count: chosen.length })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function SourceChoice({ source }: { source: Source }) {
  const feeds = useAttributeLabel(source.attributeKey);
  return <Checkbox value={source.id} label={source.label} description={describeSource(source, feeds)} />;
}
