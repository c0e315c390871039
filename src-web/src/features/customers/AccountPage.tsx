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

const crumbs = [{ label: 'Customers', to: '/customers?tab=accounts' }];

export default function AccountPage() {
  const { id = '' } = useParams();
  const query = useRead(accountDocument, { id });
  const update = useWrite(updateDocument, (result) => result.updateAccount, ['Account']);
  return (
    <Page title={query.data?.account?.name ?? 'Account'} crumbs={crumbs} lead="What is known about this company, and who works there.">
      <Loaded query={query}>
        {({ account }) =>
          account ? (
            <Stack gap="lg">
              <Paper withBorder p="lg">
                <AccountForm
                  key={account.version}
                  account={account}
                  error={update.error}
                  saving={update.isPending}
                  onSave={(known) => update.mutate({ input: { id, version: account.version, ...known } })}
                  onReload={() => void query.refetch()}
                />
              </Paper>
              <Title order={2}>People</Title>
              <ContactList accountId={id} />
            </Stack>
          ) : (
            <EmptyState title="There is no such account" icon={<IconBuildingStore />}>
              It may belong to another workspace.
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
