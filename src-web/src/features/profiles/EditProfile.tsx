import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { useRefresh } from '@/lib/refresh';
import type { Profile } from './profile';

const updateDocument = graphql(`
  mutation UpdateProfile($id: ID!, $version: Int!, $input: UpdateProfileInput!) {
    updateProfile(id: $id, version: $version, input: $input) { userErrors { code message field } }
  }
`);

export function EditProfile({ profile: { id, version, name, description }, onClose }: { profile: Profile; onClose: () => void }) {
  const refresh = useRefresh();
  const update = useWrite(updateDocument, (result) => result.updateProfile, ['IdealCustomerProfile', 'Revision']);
  const form = useForm({ mode: 'uncontrolled', initialValues: { name, description } });
  const reload = () => {
    onClose();
    refresh(['IdealCustomerProfile', 'Revision']);
  };
  return (
    <Modal opened onClose={onClose} title="Change the profile">
      <form onSubmit={form.onSubmit((input) => update.mutate({ id, version, input }, { onSuccess: onClose }))}>
        <Stack gap="md">
          <TextInput label="Name" required maxLength={200} data-autofocus key={form.key('name')} {...form.getInputProps('name')} />
          <Textarea label="Who it is, in a few sentences" autosize minRows={3} maxRows={10} key={form.key('description')} {...form.getInputProps('description')} />
          <UserErrors error={update.error} form={form} onReload={reload} />
          <Group justify="flex-end">
            <Button type="submit" loading={update.isPending}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
