import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from 'react-router';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { AccountForm } from './AccountForm';
import { useMessages } from './messages';

const createDocument = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) { account { id } userErrors { code message field } }
  }
`);

export function AddAccount() {
  const say = useMessages();
  const [opened, { open, close }] = useDisclosure(false);
  const navigate = useNavigate();
  const create = useWrite(createDocument, (result) => result.createAccount, ['Account']);
  return (
    <>
      <Button variant="default" onClick={open}>
        {say('account.add')}
      </Button>
      <Modal opened={opened} onClose={close} title={say('account.add')} size="lg">
        <AccountForm
          draftKey="new account"
          error={create.error}
          saving={create.isPending}
          onSave={(input) =>
            create.mutate({ input }, { onSuccess: ({ account }) => void navigate(`/customers/accounts/${account?.id}`) })
          }
        />
      </Modal>
    </>
  );
}
