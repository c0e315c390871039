import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';
import { OnceShown } from './OnceShown';

const createDocument = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) { apiToken { id name } secret userErrors { code message field } }
  }
`);

export function CreateApiToken() {
  const say = useMessages();
  const create = useWrite(createDocument, (result) => result.createApiToken, ['ApiToken']);
  const form = useForm({ mode: 'uncontrolled', initialValues: { name: '' } });
  const created = create.data;
  return (
    <form onSubmit={form.onSubmit((input) => create.mutate({ input }, { onSuccess: () => form.reset() }))}>
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput
            label={say('token.newName')}
            placeholder={say('token.newExample')}
            required
            maxLength={120}
            style={{ flex: '1 1 200px' }}
            key={form.key('name')}
            {...form.getInputProps('name')}
          />
          <Button type="submit" variant="default" loading={create.isPending}>
            {say('workspace.create')}
          </Button>
        </Group>
        <UserErrors error={create.error} form={form} />
        {created?.secret && (
          <OnceShown title={say('token.secret', { program: created.apiToken?.name ?? say('token.unnamed') })} secret={created.secret}>
            {say('token.secretNext')}
          </OnceShown>
        )}
      </Stack>
    </form>
  );
}
