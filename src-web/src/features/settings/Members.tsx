import { Group, Select, Stack, Table, Text } from '@mantine/core';
import { ConfirmButton } from '@/components/ConfirmButton';
import { Loaded } from '@/components/Loaded';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useRead, useWrite } from '@/lib/hooks';
import { useMay, useSession, type Role } from '@/lib/session';
import { InviteMember } from './InviteMember';
import { useMessages } from './messages';
import { roleOptions } from './roles';
import { Section } from './Section';

const membersDocument = graphql(`
  query Members {
    members(first: 200) { nodes { role version account { id name email } } }
  }
`);

const changeRoleDocument = graphql(`
  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {
    changeMemberRole(input: $input) { userErrors { code message field } }
  }
`);

const removeDocument = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) { userErrors { code message field } }
  }
`);

export function Members() {
  const say = useMessages();
  const members = useRead(membersDocument, {});
  const isOwner = useMay('OWNER');
  const { account } = useSession();
  const changeRole = useWrite(changeRoleDocument, (result) => result.changeMemberRole, ['Member', 'Me']);
  const remove = useWrite(removeDocument, (result) => result.removeMember, ['Member']);
  return (
    <Section title={say('member.title')} lead={say('member.lead')}>
      <Loaded query={members}>
        {(known) => (
          <Table.ScrollContainer minWidth={420}>
            <Table verticalSpacing="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{say('name')}</Table.Th>
                  <Table.Th>{say('role.label')}</Table.Th>
                  {isOwner && <Table.Th aria-label={say('member.removal')} />}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {known.members.nodes.map((member) => (
                  <Table.Tr key={member.account.id}>
                    <Table.Td>
                      <Text size="sm">
                        {member.account.id === account.id ? say('member.you', { name: member.account.name }) : member.account.name}
                      </Text>
                      <Text size="xs" c="dimmed">
                        {member.account.email}
                      </Text>
                    </Table.Td>
                    <Table.Td>
                      {isOwner ? (
                        <Select
                          aria-label={say('role.of', { name: member.account.name })}
                          size="xs"
                          w={140}
                          data={roleOptions()}
                          value={member.role}
                          allowDeselect={false}
                          onChange={(role) =>
                            role &&
                            changeRole.mutate({ input: { accountId: member.account.id, version: member.version, role: role as Role } })
                          }
                        />
                      ) : (
                        say(`role.${member.role}`)
                      )}
                    </Table.Td>
                    {isOwner && (
                      <Table.Td>
                        <Group justify="flex-end">
                          <ConfirmButton
                            size="compact-sm"
                            variant="subtle"
                            color="red"
                            question={say('member.removeQuestion', { name: member.account.name })}
                            consequence={say('member.removeConsequence')}
                            confirm={say('member.remove')}
                            onConfirm={() => remove.mutate({ input: { accountId: member.account.id, version: member.version } })}
                          >
                            {say('member.remove')}
                          </ConfirmButton>
                        </Group>
                      </Table.Td>
                    )}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Loaded>
      <Stack gap="xs">
        <UserErrors error={changeRole.error} onReload={() => void members.refetch()} />
        <UserErrors error={remove.error} />
      </Stack>
      {isOwner && <InviteMember />}
    </Section>
  );
}
