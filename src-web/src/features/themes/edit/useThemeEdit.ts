import { notifyDone } from '@/components/notifyDone';
import { graphql } from '@/gql';
import type { Document } from '@/lib/client';
import type { UserError } from '@/lib/errors';
import { useWrite } from '@/lib/hooks';
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
  const write = useWrite(document, payloadOf, themesTouched);
  const undo = useWrite(undoDocument, (result) => result.undoThemeEdit, themesTouched);
  const { keepUndo } = useThemeKeys();
  const run = (variables: Variables, done: string, onDone?: () => void) =>
    write.mutate(variables, {
      onSuccess: ({ edit }) => {
        onDone?.();
        const takeBack = edit
          ? () => {
              keepUndo(undefined);
              undo.mutate({ input: { id: edit.id, version: edit.version } });
            }
          : undefined;
        keepUndo(notifyDone(done, takeBack));
      },
    });
  return { run, isPending: write.isPending, error: write.error };
}
