import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { graphql } from '@/gql';
import type { Document } from '@/lib/client';
import type { UserError } from '@/lib/errors';
import { useWrite } from '@/lib/hooks';
import { useMessages, type EditTexts } from './messages';
import { useThemeKeys } from './themeKeys';
import { themesTouched } from './touched';

const undoDocument = graphql(`
  mutation UndoThemeEdit($input: UndoThemeEditInput!) {
    undoThemeEdit(input: $input) { edit { id version } userErrors { code message field } }
  }
`);

interface Edited {
  edit?: { id: string; version: number } | null;
  userErrors: readonly UserError[];
}

/** Sends one edit of themes and says in a notice that it was done, with a way back. */
export function useThemeEdit<Result, Variables>(document: Document<Result, Variables>, payloadOf: (result: Result) => Edited) {
  const say = useMessages();
  const write = useWrite(document, payloadOf, themesTouched);
  const undo = useWrite(undoDocument, (result) => result.undoThemeEdit, themesTouched);
  const { keepUndo } = useThemeKeys();
  const run = (variables: Variables, done: string, onDone?: () => void) =>
    write.mutate(variables, {
      onSuccess: ({ edit }) => {
        onDone?.();
        notify(say, done, edit ? () => undo.mutate({ input: { id: edit.id, version: edit.version } }) : undefined, keepUndo);
      },
    });
  return { run, isPending: write.isPending, error: write.error };
}

/** Tells that an edit was done; the button of the notice and the key take it back, whichever comes first. */
function notify(say: EditTexts, done: string, undo: (() => void) | undefined, keepUndo: (undo?: () => void) => void) {
  const id = crypto.randomUUID();
  const takeBack =
    undo &&
    (() => {
      notifications.hide(id);
      keepUndo(undefined);
      undo();
    });
  keepUndo(takeBack);
  notifications.show({
    id,
    autoClose: 12_000,
    closeButtonProps: { 'aria-label': say('closeNotice') },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" role="status">
          {done}
        </Text>
        {takeBack && (
          <Button size="compact-sm" variant="light" onClick={takeBack}>
            {say('undo')}
          </Button>
        )}
      </Group>
    ),
  });
}
