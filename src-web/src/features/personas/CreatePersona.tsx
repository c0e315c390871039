import { Button, Group, MultiSelect, Select, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from 'react-router';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import { roleOptions } from '@/entities/person/buyingRoles';
import { graphql } from '@/gql';
import type { BuyingRole } from '@/gql/graphql';
import { useDraft } from '@/lib/drafts';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';

const createDocument = graphql(`
  mutation CreatePersona($input: CreatePersonaInput!) {
    createPersona(input: $input) { persona { id } userErrors { code message field } }
  }
`);

interface CreatePersonaProps {
  profiles: { value: string; label: string }[];
  profileId: string;
  onDone: () => void;
}

/** Makes a draft and goes to it. */
export function CreatePersona({ profiles, profileId, onDone }: CreatePersonaProps) {
  const say = useMessages();
  const navigate = useNavigate();
  const create = useWrite(createDocument, (result) => result.createPersona, ['BuyerPersona', 'Revision']);
  const empty = { profileId, name: '', buyingRoles: [] as BuyingRole[], jobTitles: [] as string[], summary: '' };
  const draft = useDraft('new persona', empty);
  const form = useForm({ mode: 'uncontrolled', initialValues: draft.initial, onValuesChange: draft.keep });
  const goThere = (id: string | undefined) => {
    draft.forget();
    onDone();
    if (id) {
      void navigate(`/personas/${id}`);
    }
  };
  return (
    <form onSubmit={form.onSubmit((input) => create.mutate({ input }, { onSuccess: ({ persona }) => goThere(persona?.id) }))}>
      <Stack gap="md">
        <RestoredDraft draft={draft} onDiscard={() => form.setValues(empty)} />
        <TextInput label={say('field.name')} placeholder={say('create.example')} required maxLength={200} data-autofocus key={form.key('name')} {...form.getInputProps('name')} />
        <Select label={say('field.profile')} data={profiles} required allowDeselect={false} key={form.key('profileId')} {...form.getInputProps('profileId')} />
        <MultiSelect label={say('field.roles')} placeholder={say('create.exampleRoles')} data={roleOptions()} searchable required key={form.key('buyingRoles')} {...form.getInputProps('buyingRoles')} />
        <TagsInput label={say('field.jobTitles')} description={say('field.pressEnter')} key={form.key('jobTitles')} {...form.getInputProps('jobTitles')} />
        <Textarea label={say('field.summary')} autosize minRows={2} maxRows={8} key={form.key('summary')} {...form.getInputProps('summary')} />
        <UserErrors error={create.error} form={form} />
        <Group justify="flex-end">
          <Button type="submit" loading={create.isPending}>
            {say('create.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
