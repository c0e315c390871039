import { Button, Group, Modal, MultiSelect, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { UserErrors } from '@/components/UserErrors';
import { roleOptions } from '@/entities/person/buyingRoles';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { useRefresh } from '@/lib/refresh';
import type { Persona } from './persona';

const updateDocument = graphql(`
  mutation UpdatePersona($id: ID!, $version: Int!, $input: UpdatePersonaInput!) {
    updatePersona(id: $id, version: $version, input: $input) { userErrors { code message field } }
  }
`);

export function EditPersona({ persona: { id, version, name, summary, roles, jobTitles }, onClose }: { persona: Persona; onClose: () => void }) {
  const refresh = useRefresh();
  const update = useWrite(updateDocument, (result) => result.updatePersona, ['BuyerPersona', 'Revision']);
  const form = useForm({ mode: 'uncontrolled', initialValues: { name, summary, roles, jobTitles } });
  const reload = () => {
    onClose();
    refresh(['BuyerPersona', 'Revision']);
  };
  return (
    <Modal opened onClose={onClose} title="Change the persona">
      <form onSubmit={form.onSubmit((input) => update.mutate({ id, version, input }, { onSuccess: onClose }))}>
        <Stack gap="md">
          <TextInput label="Name" required maxLength={200} data-autofocus key={form.key('name')} {...form.getInputProps('name')} />
          <MultiSelect label="Parts it plays" data={roleOptions} searchable key={form.key('roles')} {...form.getInputProps('roles')} />
          <TagsInput label="Job titles" description="Press Enter after each" key={form.key('jobTitles')} {...form.getInputProps('jobTitles')} />
          <Textarea label="Who it is, in a few sentences" autosize minRows={3} maxRows={10} key={form.key('summary')} {...form.getInputProps('summary')} />
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
