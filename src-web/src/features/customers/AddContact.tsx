import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { ContactForm } from './ContactForm';

const createDocument = graphql(`
  mutation CreateContact($input: CreateContactInput!) {
    createContact(input: $input) { contact { id } userErrors { code message field } }
  }
`);

export function AddContact() {
  const [opened, { open, close }] = useDisclosure(false);
  const create = useWrite(createDocument, (result) => result.createContact, ['Contact']);
  return (
    <>
      <Button variant="default" onClick={open}>
        Add a person
      </Button>
      <Modal opened={opened} onClose={close} title="Add a person" size="lg">
        <ContactForm
          error={create.error}
          saving={create.isPending}
          onSave={(input) => create.mutate({ input }, { onSuccess: close })}
        />
      </Modal>
    </>
  );
}
