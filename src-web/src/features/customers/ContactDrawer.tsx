import { Drawer, Text } from '@mantine/core';
import { ConfirmButton } from '@/components/ConfirmButton';
import { Loaded } from '@/components/Loaded';
import { graphql } from '@/gql';
import { formatDate } from '@/lib/format';
import { useRead, useWrite } from '@/lib/hooks';
import { ContactForm } from './ContactForm';
import { useMessages } from './messages';

const contactDocument = graphql(`
  query ContactDetails($id: ID!) {
    contact(id: $id) { id version label name email externalKey jobTitle buyingRole erasedAt account { id name } }
  }
`);

const updateDocument = graphql(`
  mutation UpdateContact($input: UpdateContactInput!) {
    updateContact(input: $input) { userErrors { code message field } }
  }
`);

const eraseDocument = graphql(`
  mutation EraseContact($input: EraseContactInput!) {
    eraseContact(input: $input) { userErrors { code message field } }
  }
`);

/** One person: what is known, to be mended or erased. */
export function ContactDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const say = useMessages();
  const query = useRead(contactDocument, { id: id ?? '' }, { enabled: id !== undefined });
  const update = useWrite(updateDocument, (result) => result.updateContact, ['Contact', 'Account']);
  const erase = useWrite(eraseDocument, (result) => result.eraseContact, 'everything');
  const contact = query.data?.contact;
  return (
    <Drawer opened={id !== undefined} onClose={onClose} position="right" size="lg" title={contact?.label ?? say('contact.untitled')}>
      <Loaded query={query}>
        {() =>
          !contact ? (
            <Text c="dimmed">{say('contact.gone')}</Text>
          ) : contact.erasedAt ? (
            <Text>{say('contact.erased', { date: formatDate(contact.erasedAt) })}</Text>
          ) : (
            <ContactForm
              key={`${contact.id}-${contact.version}`}
              draftKey={`contact ${contact.id}`}
              contact={contact}
              version={contact.version}
              error={update.error ?? erase.error}
              saving={update.isPending}
              onSave={(known, version) => update.mutate({ input: { id: contact.id, version, ...known } }, { onSuccess: onClose })}
              onReload={() => void query.refetch()}
              renderMore={(forgetDraft) => (
                <ConfirmButton
                  variant="subtle"
                  color="red"
                  question={say('contact.eraseQuestion', { label: contact.label })}
                  consequence={say('contact.eraseConsequence')}
                  confirm={say('contact.eraseConfirm')}
                  loading={erase.isPending}
                  onConfirm={() => {
                    forgetDraft();
                    erase.mutate({ input: { id: contact.id, version: contact.version } }, { onSuccess: onClose });
                  }}
                >
                  {say('contact.erase')}
                </ConfirmButton>
              )}
            />
          )
        }
      </Loaded>
    </Drawer>
  );
}
