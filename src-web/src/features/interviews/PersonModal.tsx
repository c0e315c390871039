import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';
import { nobody, ParticipantFields, type Person } from './ParticipantFields';

const addDocument = graphql(`
  mutation AddParticipant($input: AddParticipantInput!) {
    addParticipant(input: $input) { participant { id } userErrors { code message field } }
  }
`);

const updateDocument = graphql(`
  mutation UpdateParticipant($input: UpdateParticipantInput!) {
    updateParticipant(input: $input) { participant { id } userErrors { code message field } }
  }
`);

const removeDocument = graphql(`
  mutation RemoveParticipant($input: RemoveParticipantInput!) {
    removeParticipant(input: $input) { participant { id } userErrors { code message field } }
  }
`);

interface PersonModalProps {
  interviewId: string;
  /** Whom to change; somebody new if nobody. */
  person?: { id: string; version: number; contact?: { id: string; label: string } | null } & Omit<Person, 'contactId'>;
  /** The name to begin with for somebody new. */
  name?: string;
  opened: boolean;
  onClose: () => void;
  onAdded?: (id: string) => void;
}

export function PersonModal({ opened, onClose, ...rest }: PersonModalProps) {
  const say = useMessages();
  return (
    <Modal opened={opened} onClose={onClose} title={rest.person ? rest.person.name : say('people.who')} size="lg">
      <PersonForm {...rest} onClose={onClose} />
    </Modal>
  );
}

function PersonForm({ interviewId, person, name = '', onClose, onAdded }: Omit<PersonModalProps, 'opened'>) {
  const say = useMessages();
  const [draft, setDraft] = useState<Person>(
    person ? { name: person.name, buyingRole: person.buyingRole, contactId: person.contact?.id ?? null } : { ...nobody, name },
  );
  const add = useWrite(addDocument, (result) => result.addParticipant, ['Interview', 'Participant', 'Speaker', 'Turn']);
  const update = useWrite(updateDocument, (result) => result.updateParticipant, ['Interview', 'Participant', 'Speaker', 'Turn']);
  const remove = useWrite(removeDocument, (result) => result.removeParticipant, ['Interview', 'Participant', 'Speaker', 'Turn']);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The modal stands in the page's form-less part, but a form of React passes its submit on through portals.
    event.stopPropagation();
    if (person) {
      update.mutate({ input: { id: person.id, version: person.version, ...draft } }, { onSuccess: onClose });
    } else {
      add.mutate(
        { input: { interviewId, ...draft } },
        {
          onSuccess: ({ participant }) => {
            onClose();
            if (participant) {
              onAdded?.(participant.id);
            }
          },
        },
      );
    }
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <ParticipantFields person={draft} contactLabel={person?.contact?.label} onChange={setDraft} />
        <UserErrors error={add.error ?? update.error ?? remove.error} />
        <Group justify="space-between">
          {person ? (
            <Button
              variant="subtle"
              color="red"
              loading={remove.isPending}
              onClick={() => remove.mutate({ input: { id: person.id, version: person.version } }, { onSuccess: onClose })}
            >
              {say('people.remove')}
            </Button>
          ) : (
            <span />
          )}
          <Group>
            <Button variant="default" onClick={onClose}>
              {say('cancel')}
            </Button>
            <Button type="submit" loading={add.isPending || update.isPending}>
              {person ? say('save') : say('people.confirm')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
