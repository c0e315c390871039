import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { withElements } from '@/lib/messages';
import { useSession } from '@/lib/session';
import { openSessionGate, useSessionGateClosed } from '@/lib/sessionGate';
import { useMessages } from './messages';

const signInAgain = graphql(`
  mutation SignInAgain($input: SignInInput!) {
    signIn(input: $input) { userErrors { code message field } }
  }
`);

/** Lies over the page when the session has ended, so that what was typed below stays, and is sent afterwards. */
export function SignInAgain() {
  const say = useMessages();
  const { account } = useSession();
  const closed = useSessionGateClosed();
  const signIn = useWrite(signInAgain, (result) => result.signIn, 'everything');
  const form = useForm({ mode: 'uncontrolled', initialValues: { password: '' } });

  const submit = form.onSubmit(({ password }) =>
    signIn.mutate(
      { input: { email: account.email, password } },
      {
        onSuccess: () => {
          form.reset();
          openSessionGate(true);
        },
      },
    ),
  );

  return (
    <Modal
      opened={closed}
      onClose={() => openSessionGate(false)}
      title={say('again.title')}
      closeOnClickOutside={false}
      withCloseButton={false}
      centered
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">
            {withElements(say('again.lead', { email: account.email }), { email: <b /> })}
          </Text>
          <PasswordInput
            label={say('again.password')}
            required
            autoComplete="current-password"
            data-autofocus
            key={form.key('password')}
            {...form.getInputProps('password')}
          />
          <UserErrors error={signIn.error} form={form} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => openSessionGate(false)}>
              {say('again.later')}
            </Button>
            <Button type="submit" loading={signIn.isPending}>
              {say('again.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
