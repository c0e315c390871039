import { Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { ConfirmButton } from '@/components/ConfirmButton';
import { goesAlong, staysCounted } from '@/components/trashContents';
import { UserErrors } from '@/components/UserErrors';
import { useRestore } from '@/components/useRestore';
import { graphql } from '@/gql';
import { useRead, useWrite } from '@/lib/hooks';
import { useMessages } from './messages';

const previewDocument = graphql(`
  query InterviewDeletion($id: ID!) {
    deletionPreview(kind: INTERVIEW, id: $id) { kind count }
  }
`);

const deleteDocument = graphql(`
  mutation DeleteInterview($input: DeleteInterviewInput!) {
    deleteInterview(input: $input) { trashEntry { id } userErrors { code message field } }
  }
`);

/** Puts an interview into the trash, after saying what goes along. */
export function DeleteInterview({ interview: { id, title } }: { interview: { id: string; title: string } }) {
  const say = useMessages();
  const contents = useRead(previewDocument, { id }).data?.deletionPreview ?? [];
  const remove = useWrite(deleteDocument, (result) => result.deleteInterview, ['Interview', 'Transcript', 'Participant', 'Coding', 'TrashEntry']);
  const { offer } = useRestore();
  const navigate = useNavigate();
  const confirmed = async () => {
    // A refusal is shown below; this page ends with the interview, so a callback of it would not be heard.
    const done = await remove.mutateAsync({ input: { id } }).catch(() => undefined);
    if (done?.trashEntry) {
      void navigate('/interviews');
      offer(say('delete.done', { title }), done.trashEntry.id);
    }
  };
  const along = goesAlong(contents);
  const counted = staysCounted(contents);
  return (
    <>
      <ConfirmButton
        variant="default"
        loading={remove.isPending}
        question={say('delete.question', { title })}
        confirm={say('delete.confirm')}
        consequence={
          <>
            <Text size="sm">{along ? say('delete.along', { contents: along }) : say('delete.alone')}</Text>
            {counted && (
              <Text size="sm" mt="xs">
                {counted}
              </Text>
            )}
          </>
        }
        onConfirm={() => void confirmed()}
      >
        {say('delete.confirm')}
      </ConfirmButton>
      <UserErrors error={remove.error} />
    </>
  );
}
