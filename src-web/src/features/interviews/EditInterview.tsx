import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';

const updateDocument = graphql(`
  mutation UpdateInterview($input: UpdateInterviewInput!) {
    updateInterview(input: $input) { interview { id } userErrors { code message field } }
  }
`);

interface EditInterviewProps {
  interview: { id: string; version: number; title: string; heldOn: string; interviewer?: string | null };
  opened: boolean;
  onClose: () => void;
  onReload: () => void;
}

export function EditInterview({ opened, onClose, ...rest }: EditInterviewProps) {
  const say = useMessages();
  return (
    <Modal opened={opened} onClose={onClose} title={say('edit.title')}>
      <EditInterviewForm {...rest} onClose={onClose} />
    </Modal>
  );
}

function EditInterviewForm({ interview, onClose, onReload }: Omit<EditInterviewProps, 'opened'>) {
  const say = useMessages();
  const update = useWrite(updateDocument, (result) => result.updateInterview, ['Interview']);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { title: interview.title, heldOn: interview.heldOn, interviewer: interview.interviewer ?? '' },
  });
  return (
    <form
      onSubmit={form.onSubmit((input) =>
        update.mutate(
          { input: { id: interview.id, version: interview.version, ...input, interviewer: input.interviewer || null } },
          { onSuccess: onClose },
        ),
      )}
    >
      <Stack gap="md">
        <TextInput label={say('field.title')} required data-autofocus key={form.key('title')} {...form.getInputProps('title')} />
        <TextInput label={say('field.heldOn')} type="date" required key={form.key('heldOn')} {...form.getInputProps('heldOn')} />
        <TextInput label={say('field.interviewer')} key={form.key('interviewer')} {...form.getInputProps('interviewer')} />
        <UserErrors error={update.error} form={form} onReload={onReload} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button type="submit" loading={update.isPending}>
            {say('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
