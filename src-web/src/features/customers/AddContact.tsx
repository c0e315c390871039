import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { ContactForm } from './ContactForm';
import { useMessages } from './messages';

const createDocument = graphql(`
  mutation CreateContact($input: CreateContactInput!) {
    createContact(input: $input) { contact { id } userErrors { code message field } }
  }
`);

export function AddContact() {
  const say = useMessages();
  const [opened, { open, close }] = useDisclosure(false);
  const create = useWrite(createDocument, (result) => result.createContact, ['Contact']);
  return (
    <>
      <Button variant="default" onClick={open}>
        {say('contact.add')}
      </Button>
      <Modal opened={opened} onClose={close} title={say('contact.add')} size="lg">
        <ContactForm
          draftKey="new contact"
          error={create.error}
          saving={create.isPending}
          onSave={(input) => create.mutate({ input }, { onSuccess: close })}
        />
      </Modal>
    </>
  );
}
