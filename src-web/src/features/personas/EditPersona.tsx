import { Button, Group, Modal, MultiSelect, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import { roleOptions } from '@/entities/person/buyingRoles';
import { graphql } from '@/gql';
import { useDraft } from '@/lib/drafts';
import { useWrite } from '@/lib/hooks';
import { useRefresh } from '@/lib/refresh';
import { useMessages } from './messages';
import type { Persona } from './persona';

const updateDocument = graphql(`
  mutation UpdatePersona($input: UpdatePersonaInput!) {
    updatePersona(input: $input) { userErrors { code message field } }
  }
`);

export function EditPersona({ persona: { id, version, name, summary, buyingRoles, jobTitles }, onClose }: { persona: Persona; onClose: () => void }) {
  const say = useMessages();
  const refresh = useRefresh();
  const update = useWrite(updateDocument, (result) => result.updatePersona, ['BuyerPersona', 'Revision']);
  // The version goes with what was typed: a change that somebody else saved meanwhile is noticed, not overwritten.
  const saved = { name, summary, buyingRoles, jobTitles, version };
  const draft = useDraft(`persona ${id}`, saved);
  const form = useForm({ mode: 'uncontrolled', initialValues: draft.initial, onValuesChange: draft.keep });
  const done = () => {
    draft.forget();
    onClose();
  };
  const reload = () => {
    done();
    refresh(['BuyerPersona', 'Revision']);
  };
  return (
    <Modal opened onClose={onClose} title={say('edit.title')}>
      <form onSubmit={form.onSubmit(({ version: seen, ...input }) => update.mutate({ input: { id, version: seen, ...input } }, { onSuccess: done }))}>
        <Stack gap="md">
          <RestoredDraft draft={draft} onDiscard={() => form.setValues(saved)} />
          <TextInput label={say('field.name')} required maxLength={200} data-autofocus key={form.key('name')} {...form.getInputProps('name')} />
          <MultiSelect label={say('field.roles')} data={roleOptions()} searchable key={form.key('buyingRoles')} {...form.getInputProps('buyingRoles')} />
          <TagsInput label={say('field.jobTitles')} description={say('field.pressEnter')} key={form.key('jobTitles')} {...form.getInputProps('jobTitles')} />
          <Textarea label={say('field.summary')} autosize minRows={3} maxRows={10} key={form.key('summary')} {...form.getInputProps('summary')} />
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
