import { Button, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { roleLabel } from '@/entities/person/buyingRoles';
import type { BuyingRole } from '@/gql/graphql';
import { useMay } from '@/lib/session';
import { useMessages } from './messages';
import { PersonModal } from './PersonModal';

export interface Participant {
  id: string;
  name: string;
  buyingRole: BuyingRole;
  version: number;
  contact?: { id: string; label: string; account?: { id: string; name: string } | null } | null;
}

/** Who was interviewed, in which role, of which account. */
export function People({ interviewId, people }: { interviewId: string; people: readonly Participant[] }) {
  const say = useMessages();
  const mayEdit = useMay('RESEARCHER');
  const [edited, setEdited] = useState<Participant | 'new'>();
  return (
    <Stack gap="sm" component="section" aria-labelledby="people-heading">
      <Group justify="space-between">
        <Title order={2} id="people-heading">
          {say('people.title')}
        </Title>
        {mayEdit && (
          <Button variant="default" size="xs" leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            {say('people.add')}
          </Button>
        )}
      </Group>
      {people.length === 0 ? (
        <Text c="dimmed">{say('people.empty')}</Text>
      ) : (
        <Paper withBorder>
          <Table.ScrollContainer minWidth={520}>
            <Table verticalSpacing="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{say('field.name')}</Table.Th>
                  <Table.Th>{say('field.role')}</Table.Th>
                  <Table.Th>{say('field.contact')}</Table.Th>
                  {mayEdit && <Table.Th w={80}>{say('people.change')}</Table.Th>}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {people.map((person) => (
                  <Table.Tr key={person.id}>
                    <Table.Td>{person.name}</Table.Td>
                    <Table.Td>{roleLabel(person.buyingRole)}</Table.Td>
                    <Table.Td>
                      {person.contact ? (
                        <>
                          {person.contact.label}
                          <Text span c="dimmed">
                            {person.contact.account ? say('people.account', { account: person.contact.account.name }) : say('people.noAccount')}
                          </Text>
                        </>
                      ) : (
                        <Text size="sm" c="dimmed">
                          {say('people.unlinked')}
                        </Text>
                      )}
                    </Table.Td>
                    {mayEdit && (
                      <Table.Td>
                        <Button variant="subtle" size="compact-sm" onClick={() => setEdited(person)} aria-label={say('people.editThis', { name: person.name })}>
                          {say('people.edit')}
                        </Button>
                      </Table.Td>
                    )}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </Paper>
      )}
      <PersonModal
        interviewId={interviewId}
        person={edited === 'new' ? undefined : edited}
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
      />
    </Stack>
  );
}
