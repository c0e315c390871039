import { Button, Group, Tabs, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFileImport, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ExportMenu } from '@/components/ExportMenu';
import { Page } from '@/components/Page';
import { useMay } from '@/lib/session';
import { AccountList } from './AccountList';
import { AddAccount } from './AddAccount';
import { AddContact } from './AddContact';
import { ContactList } from './ContactList';
import { useMessages } from './messages';

export default function CustomersPage() {
  const say = useMessages();
  const mayWrite = useMay('RESEARCHER');
  const [parameters, setParameters] = useSearchParams();
  const tab = parameters.get('tab') === 'accounts' ? 'accounts' : 'people';
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 300);
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        <>
          {tab === 'people' && <ExportMenu list="contacts" filters={{ search }} />}
          {mayWrite && (
            <>
              <Button component={Link} to="/customers/import" leftSection={<IconFileImport size={16} aria-hidden />}>
                {say('import.title')}
              </Button>
              {tab === 'people' ? <AddContact /> : <AddAccount />}
            </>
          )}
        </>
      }
    >
      <Tabs value={tab} onChange={(next) => setParameters(next === 'accounts' ? { tab: 'accounts' } : {}, { replace: true })}>
        <Group justify="space-between" align="flex-end" gap="sm" mb="md">
          <Tabs.List>
            <Tabs.Tab value="people">{say('people')}</Tabs.Tab>
            <Tabs.Tab value="accounts">{say('accounts')}</Tabs.Tab>
          </Tabs.List>
          <TextInput
            type="search"
            aria-label={tab === 'people' ? say('searchPeople') : say('searchAccounts')}
            placeholder={say('search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </Group>
        <Tabs.Panel value="people">{tab === 'people' && <ContactList search={search} />}</Tabs.Panel>
        <Tabs.Panel value="accounts">{tab === 'accounts' && <AccountList search={search} />}</Tabs.Panel>
      </Tabs>
    </Page>
  );
}
