import { ActionIcon, Group, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { roleOptions } from '@/entities/person/buyingRoles';
import type { BuyingRole } from '@/gql/graphql';
import { ContactSelect } from './ContactSelect';
import { useMessages } from './messages';

export interface Person {
  name: string;
  buyingRole: BuyingRole;
  contactId: string | null;
}

export const nobody: Person = { name: '', buyingRole: 'OTHER', contactId: null };

interface ParticipantFieldsProps {
  person: Person;
  onChange: (person: Person) => void;
  onRemove?: () => void;
  /** What is wrong with the name, if something is. */
  nameError?: string;
  /** What the contact is called that is linked already. */
  contactLabel?: string;
}

/** Who somebody is, and which part they play. Choosing a contact fills in what is known. */
export function ParticipantFields({ person, onChange, onRemove, nameError, contactLabel }: ParticipantFieldsProps) {
  const say = useMessages();
  return (
    <Group align="flex-end" gap="sm" wrap="wrap">
      <TextInput
        label={say('field.name')}
        required
        style={{ flex: '2 1 180px' }}
        value={person.name}
        error={nameError}
        onChange={(event) => onChange({ ...person, name: event.currentTarget.value })}
      />
      <Select
        label={say('field.role')}
        allowDeselect={false}
        searchable
        style={{ flex: '1 1 170px' }}
        data={roleOptions()}
        value={person.buyingRole}
        onChange={(role) => onChange({ ...person, buyingRole: (role ?? 'OTHER') as BuyingRole })}
      />
      <ContactSelect
        value={person.contactId}
        known={contactLabel}
        onChange={(contact) =>
          onChange({
            name: person.name || contact?.name || '',
            buyingRole: contact?.buyingRole ?? person.buyingRole,
            contactId: contact?.id ?? null,
          })
        }
      />
      {onRemove && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          onClick={onRemove}
          aria-label={person.name ? say('people.leaveOut', { name: person.name }) : say('people.leaveThisOut')}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}
