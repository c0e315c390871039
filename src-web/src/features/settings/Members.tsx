import { Group, Select, Stack, Table, Text } from '@mantine/core';
import { ConfirmButton } from '@/components/ConfirmButton';
import { Loaded } from '@/components/Loaded';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { formatEnum } from '@/lib/format';
import { useRead, useWrite } from '@/lib/hooks';
import { useMay, useSession, type Role } from '@/lib/session';
import { InviteMember } from './InviteMember';
import { roleOptions } from './roles';
import { Section } from './Section';

const membersDocument = graphql(`
  query Members {
    members { role version account { id name email } }
  }
`);

const changeRoleDocument = graphql(`
  mutation ChangeMemberRole($accountId: ID!, $version: Int!, $role: MemberRole!) {
    changeMemberRole(accountId: $accountId, version: $version, input: { role: $role }) { userErrors { code message field } }
  }
`);

const removeDocument = graphql(`
  mutation RemoveMember($accountId: ID!) {
    removeMember(accountId: $accountId) { userErrors { code message field } }
  }
`);

export function Members() {
  const members = useRead(membersDocument, {});
  const isOwner = useMay('OWNER');
  const { account } = useSession();
  const changeRole = useWrite(changeRoleDocument, (result) => result.changeMemberRole, ['Member', 'Me']);
  const remove = useWrite(removeDocument, (result) => result.removeMember, ['Member']);
  return (
    <Section title="Members" lead="Owners manage, researchers change profiles and ask people, viewers read.">
      <Loaded query={members}>
        {(known) => (
          <Table.ScrollContainer minWidth={420}>
            <Table verticalSpacing="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Name</Table.Th>
                  <Table.Th>Role</Table.Th>
                  {isOwner && <Table.Th aria-label="Removal" />}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {known.members.map((member) => (
                  <Table.Tr key={member.account.id}>
                    <Table.Td>
                      <Text size="sm">
                        {member.account.name}
                        {member.account.id === account.id && ' (you)'}
                      </Text>
                      <Text size="xs" c="dimmed">
                        {member.account.email}
                      </Text>
                    </Table.Td>
                    <Table.Td>
                      {isOwner ? (
                        <Select
                          aria-label={`Role of ${member.account.name}`}
                          size="xs"
                          w={140}
                          data={roleOptions}
                          value={member.role}
                          allowDeselect={false}
                          onChange={(role) =>
                            role &&
                            changeRole.mutate({ accountId: member.account.id, version: member.version, role: role as Role })
                          }
                        />
                      ) : (
                        formatEnum(member.role)
                      )}
                    </Table.Td>
                    {isOwner && (
                      <Table.Td>
                        <Group justify="flex-end">
                          <ConfirmButton
                            size="compact-sm"
                            variant="subtle"
                            color="red"
                            question={`Remove ${member.account.name} from the workspace?`}
                            consequence="They can no longer open it. What they did stays in the activity log."
                            confirm="Remove"
                            onConfirm={() => remove.mutate({ accountId: member.account.id })}
                          >
                            Remove
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
