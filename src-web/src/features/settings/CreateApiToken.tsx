import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { OnceShown } from './OnceShown';

const createDocument = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) { apiToken { id name } secret userErrors { code message field } }
  }
`);

export function CreateApiToken() {
  const create = useWrite(createDocument, (result) => result.createApiToken, ['ApiToken']);
  const form = useForm({ mode: 'uncontrolled', initialValues: { name: '' } });
  const created = create.data;
  return (
    <form onSubmit={form.onSubmit((input) => create.mutate({ input }, { onSuccess: () => form.reset() }))}>
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput
            label="New token for"
            placeholder="Website"
            required
            maxLength={120}
            style={{ flex: '1 1 200px' }}
            key={form.key('name')}
            {...form.getInputProps('name')}
          />
          <Button type="submit" variant="default" loading={create.isPending}>
            Create
          </Button>
        </Group>
        <UserErrors error={create.error} form={form} />
        {created?.secret && (
          <OnceShown title={`Token for ${created.apiToken?.name ?? 'the program'}`} secret={created.secret}>
            Copy it now: it is kept as a fingerprint only and cannot be shown again. Send it as “Authorization: Bearer …”.
          </OnceShown>
        )}
      </Stack>
    </form>
  );
}
