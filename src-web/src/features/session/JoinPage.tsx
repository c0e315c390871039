import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { DoorPage } from './DoorPage';
import { useMessages } from './messages';
import { refuseEmpty, refusePassword } from './passwords';
import { secretFromFragment } from './secretFromFragment';
import { useEnter } from './useEnter';

const joinDocument = graphql(`
  mutation Join($input: JoinWorkspaceInput!) {
    joinWorkspace(input: $input) { userErrors { code message field } }
  }
`);

/** Where the link of a member's invitation leads. */
export default function JoinPage() {
  const say = useMessages();
  const [token] = useState(secretFromFragment);
  return (
    <DoorPage
      title={say('join.title')}
      lead={say('join.lead')}
    >
      {token ? (
        <JoinForm token={token} />
      ) : (
        <Alert color="yellow" title={say('join.cut')} role="alert">
          {say('join.cutNext')}
        </Alert>
      )}
    </DoorPage>
  );
}

function JoinForm({ token }: { token: string }) {
  const say = useMessages();
  const enter = useEnter();
  const join = useWrite(joinDocument, (result) => result.joinWorkspace, []);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { token, name: '', password: '' },
    validate: { name: refuseEmpty(say('invalid.noName')), password: refusePassword },
  });
  return (
    <form noValidate onSubmit={form.onSubmit((input) => join.mutate({ input }, { onSuccess: () => enter() }))}>
      <Stack gap="sm">
        <TextInput label={say('name')} required autoComplete="name" key={form.key('name')} {...form.getInputProps('name')} />
        <PasswordInput
          label={say('password')}
          required
          autoComplete="new-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <UserErrors error={join.error} />
        <Button type="submit" loading={join.isPending} fullWidth mt="xs">
          {say('join.submit')}
        </Button>
      </Stack>
    </form>
  );
}
