import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useDraft } from '@/lib/drafts';
import { useWrite } from '@/lib/hooks';
import { useRefresh } from '@/lib/refresh';
import { useMessages } from './messages';
import type { Profile } from './profile';

const updateDocument = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) { userErrors { code message field } }
  }
`);

export function EditProfile({ profile: { id, version, name, description }, onClose }: { profile: Profile; onClose: () => void }) {
  const say = useMessages();
  const refresh = useRefresh();
  const update = useWrite(updateDocument, (result) => result.updateProfile, ['IdealCustomerProfile', 'Revision']);
  // The version goes with what was typed: a change that somebody else saved meanwhile is noticed, not overwritten.
  const saved = { name, description, version };
  const draft = useDraft(`profile ${id}`, saved);
  const form = useForm({ mode: 'uncontrolled', initialValues: draft.initial, onValuesChange: draft.keep });
  const done = () => {
    draft.forget();
    onClose();
  };
  const reload = () => {
    done();
    refresh(['IdealCustomerProfile', 'Revision']);
  };
  return (
    <Modal opened onClose={onClose} title={say('edit.title')}>
      <form onSubmit={form.onSubmit(({ version: seen, ...input }) => update.mutate({ input: { id, version: seen, ...input } }, { onSuccess: done }))}>
        <Stack gap="md">
          <RestoredDraft draft={draft} onDiscard={() => form.setValues(saved)} />
          <TextInput label={say('field.name')} required maxLength={200} data-autofocus key={form.key('name')} {...form.getInputProps('name')} />
          <Textarea label={say('field.description')} autosize minRows={3} maxRows={10} key={form.key('description')} {...form.getInputProps('description')} />
          <UserErrors error={update.error} form={form} onReload={reload} />
          <Group justify="flex-end">
            <Button type="submit" loading={update.isPending}>
              {say('edit.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
