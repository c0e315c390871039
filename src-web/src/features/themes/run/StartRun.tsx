import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { Loaded } from '@/components/Loaded';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { ThemeSourceKind, ThemeSourcesQuery } from '@/gql/graphql';
import { formatKey, formatQuantity } from '@/lib/format';
import { useRead, useWrite } from '@/lib/hooks';
import { groupSources } from './groupSources';

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

const units: Record<ThemeSourceKind, string> = { QUESTION: 'answer', CODE: 'passage', INTERVIEW: 'turn' };

interface StartRunProps {
  opened: boolean;
  onClose: () => void;
  onStarted: (id: string) => void;
}

/** Chooses what to search, and starts. */
export function StartRun({ opened, onClose, onStarted }: StartRunProps) {
  const sources = useRead(sourcesDocument, {}, { enabled: opened });
  return (
    <Modal opened={opened} onClose={onClose} title="Find themes" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      {opened && (
        <Loaded query={sources}>
          {({ themeSources }) =>
            themeSources.length === 0 ? (
              <Text c="dimmed">
                There is nothing to search yet. Publish a survey with an open question and collect answers, import responses, or import
                an interview and say who speaks.
              </Text>
            ) : (
              <Choice sources={themeSources} onStarted={onStarted} />
            )
          }
        </Loaded>
      )}
    </Modal>
  );
}

function Choice({ sources, onStarted }: { sources: ThemeSourcesQuery['themeSources']; onStarted: (id: string) => void }) {
  // One key for one opening of the form, so that a double click starts one run.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [title, setTitle] = useState('What people say');
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
        <TextInput label="Name" value={title} onChange={(event) => setTitle(event.currentTarget.value)} maxLength={200} required />
        <Text size="sm" c="dimmed" id={hint}>
          Questions and codes that speak about the same attribute are searched together; a person who says something in both counts
          once. What participants say in interviews is searched with the codes that feed no attribute; whoever asks is never counted.
        </Text>
        <Checkbox.Group value={chosen} onChange={setChosen} aria-describedby={hint}>
          <Stack gap="md" mah="45vh" style={{ overflowY: 'auto' }}>
            {groupSources(sources).map(({ group, sources: members }) => (
              <Stack key={group} gap={6} role="group" aria-label={group}>
                <Text fw={600} size="sm">
                  {group}
                </Text>
                {members.map((source) => (
                  <Checkbox
                    key={source.id}
                    value={source.id}
                    label={source.label}
                    description={`${formatQuantity(source.statements, units[source.kind])}, ${formatQuantity(source.asked, 'person', 'people')} ${source.kind === 'INTERVIEW' ? 'speaking' : 'asked'}${source.attributeKey ? ` · feeds ${formatKey(source.attributeKey)}` : ''}`}
                  />
                ))}
              </Stack>
            ))}
          </Stack>
        </Checkbox.Group>
        <UserErrors error={start.error} />
        <Group justify="flex-end">
          <Button type="submit" loading={start.isPending} disabled={chosen.length === 0 || title.trim() === ''}>
            Search {formatQuantity(chosen.length, 'source')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
