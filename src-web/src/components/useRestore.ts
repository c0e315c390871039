import { notifications } from '@mantine/notifications';
import { graphql } from '@/gql';
import { failureWords } from '@/lib/failureWords';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';
import { notifyDone } from './notifyDone';

const restoreDocument = graphql(`
  mutation RestoreFromTrash($input: RestoreFromTrashInput!) {
    restoreFromTrash(input: $input) { trashEntry { id title } userErrors { code message field } }
  }
`);

/** Brings things back from the trash, and says in a notice that one went there, with a way back. */
export function useRestore() {
  const say = useMessages();
  const write = useWrite(restoreDocument, (result) => result.restoreFromTrash, 'everything');
  // The page of a deleted thing is left, so what follows must not hang on it.
  const restore = async (entryId: string) => {
    try {
      const { trashEntry } = await write.mutateAsync({ input: { id: entryId } });
      notifications.show({ message: trashEntry?.title ? say('trash.restored', { title: trashEntry.title }) : say('trash.restoredUntitled') });
    } catch (error) {
      notifications.show({ color: 'red', message: failureWords(error) });
    }
  };
  const offer = (done: string, entryId: string) => void notifyDone(done, () => void restore(entryId));
  return { restore, offer, isPending: write.isPending };
}
