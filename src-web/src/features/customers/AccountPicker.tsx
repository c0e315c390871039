import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';
import { useMessages } from './messages';

const matchesDocument = graphql(`
  query AccountMatches($search: String) {
    accounts(first: 20, filter: { search: $search }) { nodes { id name } }
  }
`);

interface AccountPickerProps extends Omit<SelectProps, 'data'> {
  /** The account that is chosen already; it may not be among the first matches. */
  known?: { id: string; name: string } | null;
}

/** Chooses one of the accounts by typing a part of its name. */
export function AccountPicker({ known, ...select }: AccountPickerProps) {
  const say = useMessages();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const matches = useRead(matchesDocument, { search: search || null }, { keepPrevious: true });
  const found = matches.data?.accounts.nodes ?? [];
  const options = known && !found.some((account) => account.id === known.id) ? [known, ...found] : found;
  return (
    <Select
      label={say('account.untitled')}
      placeholder={say('unknown')}
      searchable
      clearable
      nothingFoundMessage={say('account.noneWithName')}
      onSearchChange={setTyped}
      data={options.map((account) => ({ value: account.id, label: account.name }))}
      {...select}
    />
  );
}
