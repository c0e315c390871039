import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from 'react-router';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { AccountForm } from './AccountForm';

const createDocument = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) { account { id } userErrors { code message field } }
  }
`);

export function AddAccount() {
  const [opened, { open, close }] = useDisclosure(false);
  const navigate = useNavigate();
  const create = useWrite(createDocument, (result) => result.createAccount, ['Account']);
  return (
    <>
      <Button variant="default" onClick={open}>
        Add an account
      </Button>
      <Modal opened={opened} onClose={close} title="Add an account" size="lg">
        <AccountForm
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
