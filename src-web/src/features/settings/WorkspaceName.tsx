import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Loaded } from '@/components/Loaded';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useRead, useWrite } from '@/lib/hooks';
import { useMay } from '@/lib/session';
import { useMessages } from './messages';
import { Section } from './Section';

const workspaceDocument = graphql(`
  query WorkspaceName { me { workspace { id name version } } }
`);

const renameDocument = graphql(`
  mutation RenameWorkspace($input: RenameWorkspaceInput!) {
    renameWorkspace(input: $input) { userErrors { code message field } }
  }
`);

export function WorkspaceName() {
  const say = useMessages();
  const query = useRead(workspaceDocument, {});
  return (
    <Section title={say('workspace.title')}>
      <Loaded query={query}>
        {({ me }) => <NameForm key={me.workspace.version} {...me.workspace} onReload={() => void query.refetch()} />}
      </Loaded>
    </Section>
  );
}

function NameForm({ name, version, onReload }: { name: string; version: number; onReload: () => void }) {
  const say = useMessages();
  const mayRename = useMay('OWNER');
  const rename = useWrite(renameDocument, (result) => result.renameWorkspace, ['Workspace', 'Me']);
  const form = useForm({ mode: 'uncontrolled', initialValues: { name } });
  return (
    <form onSubmit={form.onSubmit((values) => rename.mutate({ input: { version, ...values } }))}>
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput
            label={say('name')}
            required
            maxLength={120}
            disabled={!mayRename}
            style={{ flex: '1 1 240px' }}
            key={form.key('name')}
            {...form.getInputProps('name')}
          />
          {mayRename && (
            <Button type="submit" variant="default" loading={rename.isPending}>
              {say('workspace.rename')}
            </Button>
          )}
        </Group>
        <UserErrors error={rename.error} form={form} onReload={onReload} />
      </Stack>
    </form>
  );
}
