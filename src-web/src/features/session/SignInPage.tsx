import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSearchParams } from 'react-router';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { DoorPage } from './DoorPage';
import { useMessages } from './messages';
import { refuseEmail, refuseEmpty } from './passwords';
import { useEnter } from './useEnter';

const signInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { userErrors { code message field } }
  }
`);

export default function SignInPage() {
  const say = useMessages();
  const [parameters] = useSearchParams();
  const enter = useEnter();
  const signIn = useWrite(signInDocument, (result) => result.signIn, 'everything');
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: { email: refuseEmail, password: refuseEmpty(say('invalid.noPassword')) },
  });

  return (
    <DoorPage title={say('signIn')}>
      <form
        noValidate
        onSubmit={form.onSubmit((input) =>
          signIn.mutate({ input }, { onSuccess: () => enter(parameters.get('to') ?? '/') }),
        )}
      >
        <Stack gap="sm">
          <TextInput
            label={say('email')}
            type="email"
            required
            autoComplete="username"
            autoFocus
            key={form.key('email')}
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={say('password')}
            required
            autoComplete="current-password"
            key={form.key('password')}
            {...form.getInputProps('password')}
          />
          <UserErrors error={signIn.error} form={form} />
          <Button type="submit" loading={signIn.isPending} fullWidth mt="xs">
            {say('signIn')}
          </Button>
        </Stack>
      </form>
    </DoorPage>
  );
}
