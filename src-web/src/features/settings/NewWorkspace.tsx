import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';
import { Section } from './Section';

const createDocument = graphql(`
  mutation CreateWorkspace($input: CreateWorkspaceInput!) {
    createWorkspace(input: $input) { workspace { id } userErrors { code message field } }
  }
`);

export function NewWorkspace() {
  const say = useMessages();
  const create = useWrite(createDocument, (result) => result.createWorkspace, ['Workspace', 'Me']);
  const form = useForm({ mode: 'uncontrolled', initialValues: { name: '' } });
  return (
    <Section title={say('workspace.another')} lead={say('workspace.anotherLead')}>
      <form onSubmit={form.onSubmit((input) => create.mutate({ input }, { onSuccess: () => form.reset() }))}>
        <Stack gap="sm">
          <Group align="flex-end" gap="sm">
            <TextInput
              label={say('workspace.anotherName')}
              required
              maxLength={120}
              style={{ flex: '1 1 240px' }}
              key={form.key('name')}
              {...form.getInputProps('name')}
            />
            <Button type="submit" variant="default" loading={create.isPending}>
              {say('workspace.create')}
            </Button>
          </Group>
          <UserErrors error={create.error} form={form} />
        </Stack>
      </form>
    </Section>
  );
}
