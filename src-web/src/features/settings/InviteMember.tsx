import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import type { Role } from '@/lib/session';
import { useMessages } from './messages';
import { OnceShown } from './OnceShown';
import { roleOptions } from './roles';

const inviteDocument = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) { invitation { email } link userErrors { code message field } }
  }
`);

export function InviteMember() {
  const say = useMessages();
  const invite = useWrite(inviteDocument, (result) => result.inviteMember, ['Member']);
  const form = useForm({ mode: 'uncontrolled', initialValues: { email: '', role: 'RESEARCHER' as Role } });
  const { invitation, link } = invite.data ?? {};
  return (
    <form onSubmit={form.onSubmit((input) => invite.mutate({ input }, { onSuccess: () => form.reset() }))}>
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput
            label={say('member.inviteEmail')}
            type="email"
            required
            autoComplete="off"
            style={{ flex: '1 1 240px' }}
            key={form.key('email')}
            {...form.getInputProps('email')}
          />
          <Select
            label={say('role.label')}
            data={roleOptions()}
            allowDeselect={false}
            w={150}
            key={form.key('role')}
            {...form.getInputProps('role')}
          />
          <Button type="submit" variant="default" loading={invite.isPending}>
            {say('member.invite')}
          </Button>
        </Group>
        <UserErrors error={invite.error} form={form} />
        {invitation && link && (
          <OnceShown title={say('member.invitation', { email: invitation.email })} secret={link}>
            {say('member.invitationNext')}
          </OnceShown>
        )}
      </Stack>
    </form>
  );
}
