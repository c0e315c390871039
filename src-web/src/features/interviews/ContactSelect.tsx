import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '@/gql';
import type { BuyingRole } from '@/gql/graphql';
import { useRead } from '@/lib/hooks';
import { useMessages } from './messages';

const contactsDocument = graphql(`
  query ContactsToLink($search: String) {
    contacts(first: 20, filter: { search: $search }) { nodes { id label name buyingRole account { id name } } }
  }
`);

export interface LinkedContact {
  id: string;
  name?: string | null;
  buyingRole?: BuyingRole | null;
}

interface ContactSelectProps {
  value: string | null;
  /** What the chosen contact is called, if it was chosen before. */
  known?: string;
  onChange: (contact: LinkedContact | undefined) => void;
}

/** Links a contact, so that the person counts once over several interviews, and the account counts too. */
export function ContactSelect({ value, known, onChange }: ContactSelectProps) {
  const say = useMessages();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 200);
  const contacts = useRead(contactsDocument, { search: search.split(' · ')[0] ?? '' });
  const found = contacts.data?.contacts.nodes ?? [];
  const options = found.map((contact) => ({
    value: contact.id,
    label: contact.account ? say('contact.ofAccount', { contact: contact.label, account: contact.account.name }) : contact.label,
  }));
  if (value && known && !options.some((option) => option.value === value)) {
    options.unshift({ value, label: known });
  }
  return (
    <Select
      label={say('field.contact')}
      placeholder={say('contact.none')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': say('contact.unlink') }}
      style={{ flex: '2 1 200px' }}
      data={options}
      filter={({ options: all }) => all}
      nothingFoundMessage={contacts.isPending ? say('contact.searching') : say('contact.nothing')}
      value={value}
      onSearchChange={setTyped}
      onChange={(id) => onChange(found.find((contact) => contact.id === id))}
    />
  );
}
