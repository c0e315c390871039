import { Group, Stack, Table, Text } from '@mantine/core';
import { ConfirmButton } from '@/components/ConfirmButton';
import { Loaded } from '@/components/Loaded';
import { RelativeTime } from '@/components/RelativeTime';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useRead, useWrite } from '@/lib/hooks';
import { CreateApiToken } from './CreateApiToken';
import { useMessages } from './messages';
import { Section } from './Section';

const tokensDocument = graphql(`
  query ApiTokens {
    apiTokens(first: 200) { nodes { id name createdAt expiresAt revokedAt } }
  }
`);

const revokeDocument = graphql(`
  mutation RevokeApiToken($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) { userErrors { code message field } }
  }
`);

export function ApiTokens() {
  const say = useMessages();
  const tokens = useRead(tokensDocument, {});
  const revoke = useWrite(revokeDocument, (result) => result.revokeApiToken, ['ApiToken']);
  return (
    <Section title={say('token.title')} lead={say('token.lead')}>
      <Loaded query={tokens}>
        {(known) =>
          known.apiTokens.nodes.length === 0 ? (
            <Text size="sm" c="dimmed">
              {say('token.none')}
            </Text>
          ) : (
            <Table.ScrollContainer minWidth={480}>
              <Table verticalSpacing="xs">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{say('name')}</Table.Th>
                    <Table.Th>{say('token.made')}</Table.Th>
                    <Table.Th>{say('token.ends')}</Table.Th>
                    <Table.Th aria-label={say('token.revocation')} />
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {known.apiTokens.nodes.map((token) => (
                    <Table.Tr key={token.id}>
                      <Table.Td>{token.name}</Table.Td>
                      <Table.Td>
                        <Text size="sm" c="dimmed">
                          <RelativeTime at={token.createdAt} />
                        </Text>
                      </Table.Td>
                      <Table.Td>
                        <Text size="sm" c="dimmed">
                          {token.expiresAt ? <RelativeTime at={token.expiresAt} /> : say('token.never')}
                        </Text>
                      </Table.Td>
                      <Table.Td>
                        <Group justify="flex-end">
                          {token.revokedAt ? (
                            <Text size="sm" c="dimmed">
                              {say('token.revoked')}
                            </Text>
                          ) : (
                            <ConfirmButton
                              size="compact-sm"
                              variant="subtle"
                              color="red"
                              question={say('token.revokeQuestion', { name: token.name })}
                              consequence={say('token.revokeConsequence')}
                              confirm={say('token.revoke')}
                              onConfirm={() => revoke.mutate({ input: { id: token.id } })}
                            >
                              {say('token.revoke')}
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
