import { Paper, Stack, Title } from '@mantine/core';
import { IconBuildingStore } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { graphql } from '@/gql';
import { useRead, useWrite } from '@/lib/hooks';
import { AccountForm } from './AccountForm';
import { ContactList } from './ContactList';
import { useMessages } from './messages';

const accountDocument = graphql(`
  query AccountDetails($id: ID!) {
    account(id: $id) { id version name industry country employees segment }
  }
`);

const updateDocument = graphql(`
  mutation UpdateAccount($input: UpdateAccountInput!) {
    updateAccount(input: $input) { userErrors { code message field } }
  }
`);

export default function AccountPage() {
  const say = useMessages();
  const { id = '' } = useParams();
  const query = useRead(accountDocument, { id });
  const update = useWrite(updateDocument, (result) => result.updateAccount, ['Account']);
  return (
    <Page title={query.data?.account?.name ?? say('account.untitled')} crumbs={[{ label: say('title'), to: '/customers?tab=accounts' }]} lead={say('account.lead')}>
      <Loaded query={query}>
        {({ account }) =>
          account ? (
            <Stack gap="lg">
              <Paper withBorder p="lg">
                <AccountForm
                  key={account.version}
                  draftKey={`account ${id}`}
                  account={account}
                  version={account.version}
                  error={update.error}
                  saving={update.isPending}
                  onSave={(known, version) => update.mutate({ input: { id, version, ...known } })}
                  onReload={() => void query.refetch()}
                />
              </Paper>
              <Title order={2}>{say('people')}</Title>
              <ContactList accountId={id} />
            </Stack>
          ) : (
            <EmptyState title={say('account.gone')} icon={<IconBuildingStore />}>
              {say('account.goneNext')}
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
