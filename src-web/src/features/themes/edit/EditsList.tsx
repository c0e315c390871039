import { Badge, Button, Drawer, Group, Paper, Stack, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { ThemeEditsQuery } from '@/gql/graphql';
import { formatMoment } from '@/lib/format';
import { none, useConnection, useWrite } from '@/lib/hooks';
import { useMay } from '@/lib/session';
import { editWords } from './editWords';
import { useMessages } from './messages';
import { themesTouched } from './touched';

const editsDocument = graphql(`
  query ThemeEdits($runId: ID!, $first: Int, $after: String) {
    themeRun(id: $runId) { edits(first: $first, after: $after) {
      nodes { id version kind name theme { name } mergedThemes { name } quoteCount made { by at } undone { by at } }
      pageInfo { hasNextPage endCursor }
    } }
  }
`);

const undoDocument = graphql(`
  mutation UndoListedThemeEdit($input: UndoThemeEditInput!) {
    undoThemeEdit(input: $input) { edit { id } userErrors { code message field } }
  }
`);

const redoDocument = graphql(`
  mutation RedoThemeEdit($input: RedoThemeEditInput!) {
    redoThemeEdit(input: $input) { edit { id } userErrors { code message field } }
  }
`);

/** Everything that people changed about the themes of a run, with the way back. */
export function EditsList({ runId }: { runId: string }) {
  const say = useMessages();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconHistory size={16} aria-hidden />} onClick={() => setOpened(true)}>
        {say('list.title')}
      </Button>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        position="right"
        size="lg"
        title={say('list.title')}
        closeButtonProps={{ 'aria-label': say('list.close') }}
      >
        {opened && <List runId={runId} />}
      </Drawer>
    </>
  );
}

function List({ runId }: { runId: string }) {
  const say = useMessages();
  const edits = useConnection(editsDocument, { runId, first: 50 }, (result) => result.themeRun?.edits ?? none);
  return (
    <Loaded query={edits}>
      {() =>
        edits.nodes.length === 0 ? (
          <EmptyState title={say('list.empty.title')} icon={<IconHistory />}>
            {say('list.empty.next')}
          </EmptyState>
        ) : (
          <Stack gap="sm">
            {edits.nodes.map((edit) => (
              <Edit key={edit.id} edit={edit} />
            ))}
            <LoadMore query={edits} />
          </Stack>
        )
      }
    </Loaded>
  );
}

function Edit({ edit }: { edit: NonNullable<ThemeEditsQuery['themeRun']>['edits']['nodes'][number] }) {
  const say = useMessages();
  const may = useMay('RESEARCHER');
  const undo = useWrite(undoDocument, (result) => result.undoThemeEdit, themesTouched);
  const redo = useWrite(redoDocument, (result) => result.redoThemeEdit, themesTouched);
  const words = editWords(edit);
  const turn = edit.undone ? redo : undo;
  return (
    <Paper withBorder p="sm" component="article" aria-label={words}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text style={{ overflowWrap: 'anywhere' }}>{words}</Text>
          <Text size="sm" c="dimmed">
            {say('list.made', { name: edit.made.by, moment: formatMoment(edit.made.at) })}
          </Text>
          {edit.undone && (
            <Badge color="gray" variant="light" tt="none">
              {say('list.undone', { name: edit.undone.by, moment: formatMoment(edit.undone.at) })}
            </Badge>
          )}
        </div>
        {may && (
          <Button
            size="xs"
            variant="default"
            loading={turn.isPending}
            onClick={() => turn.mutate({ input: { id: edit.id, version: edit.version } })}
          >
            {edit.undone ? say('list.redo') : say('undo')}
          </Button>
        )}
      </Group>
      <UserErrors error={undo.error ?? redo.error} />
    </Paper>
  );
}
