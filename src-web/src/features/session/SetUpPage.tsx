import { Alert, Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link } from 'react-router';
import { Loaded } from '@/components/Loaded';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useRead, useWrite } from '@/lib/hooks';
import { DoorPage } from './DoorPage';
import { refuseEmail, refuseEmpty, refusePassword } from './passwords';
import { secretFromFragment } from './secretFromFragment';
import { useEnter } from './useEnter';

const instanceDocument = graphql(`
  query SetUpState { instance { setUp } }
`);

const setUpDocument = graphql(`
  mutation SetUp($input: SetUpInput!) {
    setUp(input: $input) { userErrors { code message field } }
  }
`);

/** The first page of a new instance: it makes the owner and the first workspace. */
export default function SetUpPage() {
  const instance = useRead(instanceDocument, {});
  return (
    <DoorPage title="Set up Lodestar" lead="You are the first one here. This makes you the owner of the first workspace.">
      <Loaded query={instance}>
        {(known) =>
          known.instance.setUp ? (
            <Alert color="blue" title="This was done already">
              <Anchor component={Link} to="/sign-in">
                Sign in
              </Anchor>{' '}
              instead, or ask the owner for an invitation.
            </Alert>
          ) : (
            <SetUpForm />
          )
        }
      </Loaded>
    </DoorPage>
  );
}

function SetUpForm() {
  const [token] = useState(secretFromFragment);
  const enter = useEnter();
  const setUp = useWrite(setUpDocument, (result) => result.setUp, 'everything');
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { token, workspaceName: '', name: '', email: '', password: '' },
    validate: {
      token: refuseEmpty('The one-time code'),
      workspaceName: refuseEmpty('A name for the workspace'),
      name: refuseEmpty('Your name'),
      email: refuseEmail,
      password: refusePassword,
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit((input) => setUp.mutate({ input }, { onSuccess: () => enter() }))}>
      <Stack gap="sm">
        {!token && (
          <TextInput
            label="One-time code"
            description="Lodestar prints a link with it when it starts. Open that link, or copy what stands behind the #."
            required
            autoComplete="off"
            key={form.key('token')}
            {...form.getInputProps('token')}
          />
        )}
        <TextInput
          label="Workspace"
          description="Your company or team. You can change it later."
          required
          autoComplete="organization"
          key={form.key('workspaceName')}
          {...form.getInputProps('workspaceName')}
        />
        <TextInput label="Your name" required autoComplete="name" key={form.key('name')} {...form.getInputProps('name')} />
        <TextInput
          label="E-mail"
          type="email"
          required
          autoComplete="username"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Password"
          required
          autoComplete="new-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <UserErrors error={setUp.error} form={form} />
        <Button type="submit" loading={setUp.isPending} fullWidth mt="xs">
          Set up
        </Button>
      </Stack>
    </form>
  );
}
