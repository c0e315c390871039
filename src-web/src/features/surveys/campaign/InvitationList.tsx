import { Button, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { ConfirmButton } from '@/components/ConfirmButton';
import { Loaded } from '@/components/Loaded';
import { LoadMore } from '@/components/LoadMore';
import { StatusBadge } from '@/components/StatusBadge';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { InvitationsQuery } from '@/gql/graphql';
import { formatCount } from '@/lib/format';
import { useConnection, useWrite } from '@/lib/hooks';
import { useMay } from '@/lib/session';
import { useMessages } from './messages';

const invitationsDocument = graphql(`
  query Invitations($campaignId: ID!, $first: Int!, $after: String) {
    campaign(id: $campaignId) {
      invitations(first: $first, after: $after) {
        nodes { id version status mails contact { id label email account { name } } }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

const resendDocument = graphql(`
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) { userErrors { code message field } }
  }
`);

const revokeDocument = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) { userErrors { code message field } }
  }
`);

type Campaign = NonNullable<InvitationsQuery['campaign']>;
type Invitation = Campaign['invitations']['nodes'][number];

const none = { nodes: [], pageInfo: { hasNextPage: false }, totalCount: 0 };

/** Everybody who was invited, how far they have come, and what can still be done for them. */
export function InvitationList({ campaignId, open }: { campaignId: string; open: boolean }) {
  const say = useMessages();
  const invitations = useConnection(invitationsDocument, { campaignId, first: 50 }, (result) => result.campaign?.invitations ?? none);
  const mayWrite = useMay('RESEARCHER');
  return (
    <Stack>
      <Title order={2}>{say('invitation.title')}</Title>
      <Loaded query={invitations}>
        {() =>
          invitations.nodes.length === 0 ? (
            <Text c="dimmed">{say('invitation.none')}</Text>
          ) : (
            <>
              <Paper withBorder>
                <Table.ScrollContainer minWidth={560}>
                  <Table verticalSpacing="xs">
                    <Table.Thead>
                      <Table.Tr>
                        <Table.Th>{say('invitation.person')}</Table.Th>
                        <Table.Th>{say('invitation.account')}</Table.Th>
                        <Table.Th>{say('column.state')}</Table.Th>
                        <Table.Th ta="end">{say('invitation.mails')}</Table.Th>
                        <Table.Th>
                          <span hidden>{say('invitation.actions')}</span>
                        </Table.Th>
                      </Table.Tr>
                    </Table.Thead>
                    <Table.Tbody>
                      {invitations.nodes.map((invitation) => (
                        <InvitationRow key={invitation.id} invitation={invitation} mayChange={mayWrite && open} onReload={() => void invitations.refetch()} />
                      ))}
                    </Table.Tbody>
                  </Table>
                </Table.ScrollContainer>
              </Paper>
              <LoadMore
                query={invitations}
                count={{ shown: invitations.nodes.length, total: invitations.data?.pages[0]?.campaign?.invitations.totalCount }}
              />
            </>
          )
        }
      </Loaded>
    </Stack>
  );
}

interface InvitationRowProps {
  invitation: Invitation;
  mayChange: boolean;
  onReload: () => void;
}

function InvitationRow({ invitation: { id, version, status, mails, contact }, mayChange, onReload }: InvitationRowProps) {
  const say = useMessages();
  const resend = useWrite(resendDocument, (result) => result.resendInvitation, ['Invitation', 'Campaign', 'OutboxMail']);
  const revoke = useWrite(revokeDocument, (result) => result.revokeInvitation, ['Invitation', 'Campaign']);
  const openStill = status === 'INVITED' || status === 'STARTED';
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm">{contact.label}</Text>
        {contact.email && contact.email !== contact.label && (
          <Text size="xs" c="dimmed">
            {contact.email}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{contact.account?.name}</Table.Td>
      <Table.Td>
        <StatusBadge status={status} />
      </Table.Td>
      <Table.Td ta="end">{formatCount(mails)}</Table.Td>
      <Table.Td>
        {mayChange && openStill && (
          <Group gap={4} justify="flex-end" wrap="nowrap">
            <Button size="compact-xs" variant="subtle" loading={resend.isPending} onClick={() => resend.mutate({ input: { id, version } })}>
              {say('invitation.resend')}
            </Button>
            <ConfirmButton
              size="compact-xs"
              variant="subtle"
              color="red"
              question={say('invitation.revokeQuestion', { person: contact.label })}
              consequence={say('invitation.revokeConsequence')}
              confirm={say('invitation.revoke')}
              loading={revoke.isPending}
              onConfirm={() => revoke.mutate({ input: { id, version } })}
            >
              {say('invitation.revoke')}
            </ConfirmButton>
          </Group>
        )}
        <UserErrors error={resend.error ?? revoke.error} onReload={onReload} />
      </Table.Td>
    </Table.Tr>
  );
}
