import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { DoorPage } from './DoorPage';
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
  const [token] = useState(secretFromFragment);
  return (
    <DoorPage
      title="Join the workspace"
      lead="If you already have an account with the invited address, give its password. Otherwise choose one."
    >
      {token ? (
        <JoinForm token={token} />
      ) : (
        <Alert color="yellow" title="The link is not complete" role="alert">
          Open the whole link from the invitation, with everything behind the #. If it is cut off, ask for a new one.
        </Alert>
      )}
    </DoorPage>
  );
}

function JoinForm({ token }: { token: string }) {
  const enter = useEnter();
  const join = useWrite(joinDocument, (result) => result.joinWorkspace, []);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { token, name: '', password: '' },
    validate: { name: refuseEmpty('Your name'), password: refusePassword },
  });
  return (
    <form noValidate onSubmit={form.onSubmit((input) => join.mutate({ input }, { onSuccess: () => enter() }))}>
      <Stack gap="sm">
        <TextInput label="Your name" required autoComplete="name" key={form.key('name')} {...form.getInputProps('name')} />
        <PasswordInput
          label="Password"
          required
          autoComplete="new-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <UserErrors error={join.error} />
        <Button type="submit" loading={join.isPending} fullWidth mt="xs">
          Join
        </Button>
      </Stack>
    </form>
  );
}
