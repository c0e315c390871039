import { Group, Stack, Table, Text } from '@mantine/core';
import { ConfirmButton } from '@/components/ConfirmButton';
import { Loaded } from '@/components/Loaded';
import { RelativeTime } from '@/components/RelativeTime';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useRead, useWrite } from '@/lib/hooks';
import { CreateApiToken } from './CreateApiToken';
import { Section } from './Section';

const tokensDocument = graphql(`
  query ApiTokens {
    apiTokens { id name createdAt expiresAt revokedAt }
  }
`);

const revokeDocument = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id) { userErrors { code message field } }
  }
`);

export function ApiTokens() {
  const tokens = useRead(tokensDocument, {});
  const revoke = useWrite(revokeDocument, (result) => result.revokeApiToken, ['ApiToken']);
  return (
    <Section title="API tokens" lead="For a website, a CRM or a pitch tool: with a token it reads published profiles and personas through GraphQL, and nothing else. Give each program its own.">
      <Loaded query={tokens}>
        {(known) =>
          known.apiTokens.length === 0 ? (
            <Text size="sm" c="dimmed">
              No program has access yet.
            </Text>
          ) : (
            <Table.ScrollContainer minWidth={480}>
              <Table verticalSpacing="xs">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Name</Table.Th>
                    <Table.Th>Made</Table.Th>
                    <Table.Th>Ends</Table.Th>
                    <Table.Th aria-label="Revocation" />
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {known.apiTokens.map((token) => (
                    <Table.Tr key={token.id}>
                      <Table.Td>{token.name}</Table.Td>
                      <Table.Td>
                        <Text size="sm" c="dimmed">
                          <RelativeTime at={token.createdAt} />
                        </Text>
                      </Table.Td>
                      <Table.Td>
                        <Text size="sm" c="dimmed">
                          {token.expiresAt ? <RelativeTime at={token.expiresAt} /> : 'never'}
                        </Text>
                      </Table.Td>
                      <Table.Td>
                        <Group justify="flex-end">
                          {token.revokedAt ? (
                            <Text size="sm" c="dimmed">
                              revoked
                            </Text>
                          ) : (
                            <ConfirmButton
                              size="compact-sm"
                              variant="subtle"
                              color="red"
                              question={`Revoke the token “${token.name}”?`}
                              consequence="The program that uses it is refused from now on. This cannot be undone."
                              confirm="Revoke"
                              onConfirm={() => revoke.mutate({ id: token.id })}
                            >
                              Revoke
                            </ConfirmButton>
                          )}
                        </Group>
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Loaded>
      <Stack gap="xs">
        <UserErrors error={revoke.error} />
        <CreateApiToken />
      </Stack>
    </Section>
  );
}
