import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';
import { useMessages } from './messages';

const matchesDocument = graphql(`
  query InvitableContacts($search: String) {
    contacts(first: 20, filter: { search: $search }) { nodes { id label email } }
  }
`);

interface ContactPickerProps {
  value?: string[];
  onChange?: (ids: string[]) => void;
  error?: ReactNode;
}

/** Chooses people by typing a part of their name or address. */
export function ContactPicker({ value = [], onChange, error }: ContactPickerProps) {
  const say = useMessages();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const { data } = useRead(matchesDocument, { search: search || null }, { keepPrevious: true });
  const found = Object.fromEntries((data?.contacts.nodes ?? []).filter(({ email }) => email).map(({ id, label }) => [id, label]));
  return (
    <MultiSelect
      label={say('picker.label')}
      placeholder={say('picker.hint')}
      searchable
      clearable
      nothingFoundMessage={say('picker.none')}
      // The search is done by the backend; what was chosen stays readable although it is no longer found.
      filter={({ options }) => options}
      onSearchChange={setTyped}
      data={Object.entries({ ...found, ...chosen }).map(([id, label]) => ({ value: id, label }))}
      value={value}
      onChange={(ids) => {
        setChosen((known) => Object.fromEntries(ids.map((id) => [id, found[id] ?? known[id] ?? id])));
        onChange?.(ids);
      }}
      error={error}
    />
  );
}
