import { Alert, Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link } from 'react-router';
import { Loaded } from '@/components/Loaded';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useRead, useWrite } from '@/lib/hooks';
import { withElements } from '@/lib/messages';
import { DoorPage } from './DoorPage';
import { useMessages } from './messages';
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
  const say = useMessages();
  const instance = useRead(instanceDocument, {});
  return (
    <DoorPage title={say('setUp.title')} lead={say('setUp.lead')}>
      <Loaded query={instance}>
        {(known) =>
          known.instance.setUp ? (
            <Alert color="blue" title={say('setUp.done')}>
              {withElements(say('setUp.doneNext'), { signIn: <Anchor component={Link} to="/sign-in" /> })}
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
  const say = useMessages();
  const [token] = useState(secretFromFragment);
  const enter = useEnter();
  const setUp = useWrite(setUpDocument, (result) => result.setUp, 'everything');
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { token, workspaceName: '', name: '', email: '', password: '' },
    validate: {
      token: refuseEmpty(say('invalid.noToken')),
      workspaceName: refuseEmpty(say('invalid.noWorkspace')),
      name: refuseEmpty(say('invalid.noName')),
      email: refuseEmail,
      password: refusePassword,
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit((input) => setUp.mutate({ input }, { onSuccess: () => enter() }))}>
      <Stack gap="sm">
        {!token && (
          <TextInput
            label={say('setUp.token')}
            description={say('setUp.tokenHint')}
            required
            autoComplete="off"
            key={form.key('token')}
            {...form.getInputProps('token')}
          />
        )}
        <TextInput
          label={say('setUp.workspace')}
          description={say('setUp.workspaceHint')}
          required
          autoComplete="organization"
          key={form.key('workspaceName')}
          {...form.getInputProps('workspaceName')}
        />
        <TextInput label={say('name')} required autoComplete="name" key={form.key('name')} {...form.getInputProps('name')} />
        <TextInput
          label={say('email')}
          type="email"
          required
          autoComplete="username"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={say('password')}
          required
          autoComplete="new-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <UserErrors error={setUp.error} form={form} />
        <Button type="submit" loading={setUp.isPending} fullWidth mt="xs">
          {say('setUp.submit')}
        </Button>
      </Stack>
    </form>
  );
}
